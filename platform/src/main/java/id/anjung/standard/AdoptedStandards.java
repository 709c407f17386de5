package id.anjung.standard;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Remember with which model standards the bound mall's own began, so that it hears when one changes. */
@Singleton
class AdoptedStandards {
    private final StandardAdoptionStore store;
    private final Clock clock;
    private final @Nullable StandardCatalogue catalogue;

    AdoptedStandards(StandardAdoptionStore store, Clock clock, @Nullable StandardCatalogue catalogue) {
        this.store = store;
        this.clock = clock;
        this.catalogue = catalogue;
    }

    List<ModelStandard> offered() {
        return catalogue == null ? List.of() : catalogue.all();
    }

    Optional<ModelStandard> of(String service) {
        return offered().stream()
                .filter(model -> model.service().equals(service))
                .findFirst();
    }

    /** Answer the fingerprints of the models as they were when they were adopted, by the code of the service. */
    Map<String, String> prints() {
        return store.findAll().stream()
                .collect(Collectors.toMap(StandardAdoptionRow::service, StandardAdoptionRow::print));
    }

    void note(ModelStandard model) {
        store.updateAdoption(model.service(), model.print(), clock.instant().truncatedTo(ChronoUnit.MICROS));
    }

    /** Note that a new standard began with the model, which shows by a part of the model's own words. */
    void recognise(ServiceStandard added) {
        of(added.service())
                .filter(model -> !prints().containsKey(model.service()))
                .filter(model -> model.components().entrySet().stream()
                        .filter(part -> !KnownParts.OF_SERVICE.contains(part.getKey()))
                        .anyMatch(part -> added.text(part.getKey()).equals(part.getValue())))
                .ifPresent(this::note);
    }
}
