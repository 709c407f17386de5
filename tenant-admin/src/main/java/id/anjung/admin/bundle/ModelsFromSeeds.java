package id.anjung.admin.bundle;

import id.anjung.admin.bundle.yaml.Flattened;
import id.anjung.admin.registry.Prints;
import id.anjung.catalog.ModelCatalogue;
import id.anjung.catalog.ModelService;
import id.anjung.catalog.Service;
import io.micronaut.context.annotation.Requires;
import jakarta.inject.Singleton;
import java.util.List;

/** Offer the model services of the province's file, as it was when the process began. */
@Singleton
@Requires(beans = SeedFolder.class)
final class ModelsFromSeeds implements ModelCatalogue {
    private final List<ModelService> models;

    ModelsFromSeeds(SeedFolder seeds) {
        this.models = seeds.province().services().stream()
                .map(service -> new ModelService(service, print(service)))
                .toList();
    }

    @Override
    public List<ModelService> all() {
        return models;
    }

    /** Tell models apart by all that they say. */
    static String print(Service service) {
        return Prints.of(Flattened.of(WritingServices.service(service)).toString());
    }
}
