package id.anjung.catalog;

import static id.anjung.access.Permission.MANAGE_SERVICES;
import static id.anjung.access.Permission.READ_CONFIGURATION;

import id.anjung.access.Permitted;
import id.anjung.agency.Agencies;
import id.anjung.audit.AuditEvent;
import id.anjung.audit.AuditTrail;
import id.anjung.audit.Subject;
import id.anjung.catalog.ModelStanding.State;
import id.anjung.register.Everything;
import id.anjung.register.Kept;
import id.anjung.register.Outcome;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Let the bound mall adopt model services of the province, adapt them, and see when a model has changed since. What it has
 * adapted stays until somebody follows the model.
 */
@Singleton
@Transactional("tenant")
public class Models {
    private final Services services;
    private final Agencies agencies;
    private final AdoptionStore adoptions;
    private final AuditTrail trail;
    private final Clock clock;
    private final @Nullable ModelCatalogue catalogue;

    Models(
            Services services,
            Agencies agencies,
            AdoptionStore adoptions,
            AuditTrail trail,
            Clock clock,
            @Nullable ModelCatalogue catalogue) {
        this.services = services;
        this.agencies = agencies;
        this.adoptions = adoptions;
        this.trail = trail;
        this.clock = clock;
        this.catalogue = catalogue;
    }

    /** Say how the mall stands to each model of its agencies, in the province's order. */
    @Permitted(READ_CONFIGURATION)
    public List<ModelStanding> standings() {
        var adopted = adoptions.findAll().stream().collect(Collectors.toMap(AdoptionRow::code, AdoptionRow::print));
        var served = Everything.inUse(agencies).stream()
                .map(kept -> kept.data().code())
                .collect(Collectors.toSet());
        var own = Everything.inUse(services).stream()
                .map(Kept::data)
                .collect(Collectors.toMap(Service::code, Function.identity()));
        return offered().stream()
                .filter(model -> served.contains(model.service().agency()))
                .map(model -> standing(model, own.get(model.code()), adopted.get(model.code())))
                .toList();
    }

    /** Take a model over as it is: as a new service, or in the place of what the mall has. */
    @Permitted(MANAGE_SERVICES)
    public Outcome<Kept<Service>> adopt(String code) {
        var found = find(code);
        if (found.isEmpty()) {
            return new Outcome.Missing<>();
        }
        var model = found.get().service();
        var outcome = services.byCode(code)
                .map(kept -> services.change(kept.id(), kept.version(), model))
                .orElseGet(() -> services.add(model));
        if (outcome instanceof Outcome.Done) {
            note(found.get());
        }
        return outcome;
    }

    /** Leave the mall's service as it is though its model has changed; it is not asked about again until the next change. */
    @Permitted(MANAGE_SERVICES)
    public Outcome<Service> keep(String code) {
        var model = find(code);
        var own = services.byCode(code).filter(kept -> !kept.retired());
        if (model.isEmpty() || own.isEmpty()) {
            return new Outcome.Missing<>();
        }
        var service = own.get().data();
        note(model.get());
        trail.record(
                AuditEvent.MODEL_KEPT, new Subject("service", own.get().id().toString(), service.name()), null, null);
        return new Outcome.Done<>(service);
    }

    /** Note of services that are word for word what a model says that they come from it: a mall begins with such. */
    @Permitted(MANAGE_SERVICES)
    public void recognise() {
        standings().stream()
                .filter(standing -> standing.state() == State.OWN)
                .filter(standing -> standing.model().service().equals(standing.own()))
                .forEach(standing -> note(standing.model()));
    }

    private void note(ModelService model) {
        adoptions.updateAdoption(model.code(), model.print(), clock.instant().truncatedTo(ChronoUnit.MICROS));
    }

    private static ModelStanding standing(ModelService model, @Nullable Service own, @Nullable String print) {
        State state;
        if (own == null) {
            state = State.OFFERED;
        } else if (print == null) {
            state = State.OWN;
        } else {
            state = print.equals(model.print()) ? State.ADOPTED : State.CHANGED;
        }
        return new ModelStanding(model, state, own);
    }

    private Optional<ModelService> find(String code) {
        return offered().stream()
                .filter(model -> model.code().equals(code))
                .filter(model -> serves(model.service().agency()))
                .findFirst();
    }

    private boolean serves(String agency) {
        return agencies.byCode(agency).filter(kept -> !kept.retired()).isPresent();
    }

    private List<ModelService> offered() {
        return catalogue == null ? List.of() : catalogue.all();
    }
}
