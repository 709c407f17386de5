package id.anjung.admin.bundle;

import id.anjung.admin.registry.Prints;
import id.anjung.catalog.Service;
import id.anjung.standard.Component;
import id.anjung.standard.KnownParts;
import id.anjung.standard.ModelStandard;
import id.anjung.standard.StandardCatalogue;
import io.micronaut.context.annotation.Requires;
import jakarta.inject.Singleton;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Offer the model standards of the province's file, as it was when the process began. */
@Singleton
@Requires(beans = SeedFolder.class)
final class StandardModelsFromSeeds implements StandardCatalogue {
    private final List<ModelStandard> models;

    StandardModelsFromSeeds(SeedFolder seeds) {
        this.models = of(seeds.province());
    }

    @Override
    public List<ModelStandard> all() {
        return models;
    }

    /** Put together what a file says of each service; one of which no standard speaks has no model. */
    static List<ModelStandard> of(ProvinceBundle province) {
        return province.services().stream()
                .flatMap(service -> of(
                        service,
                        province.standards().stream()
                                .filter(entry -> entry.concerns(service.code()))
                                .toList()))
                .toList();
    }

    private static Stream<ModelStandard> of(Service service, List<StandardEntry> entries) {
        if (entries.isEmpty()) {
            return Stream.empty();
        }
        var said = new EnumMap<Component, String>(Component.class);
        entries.forEach(entry -> said.putAll(entry.components()));
        var parts = new EnumMap<Component, String>(Component.class);
        parts.putAll(KnownParts.of(service));
        parts.putAll(said);
        return Stream.of(new ModelStandard(
                service.code(),
                Collections.unmodifiableMap(parts),
                service.confirmed() && entries.stream().allMatch(StandardEntry::confirmed),
                entries.stream().map(StandardEntry::source).distinct().collect(Collectors.joining(" ")),
                Prints.of(service.code() + said)));
    }
}
