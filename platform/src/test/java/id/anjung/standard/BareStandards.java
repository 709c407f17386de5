package id.anjung.standard;

import io.micronaut.context.annotation.Primary;
import io.micronaut.context.annotation.Requires;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Offer what a test puts here, in the province's place. */
@Singleton
@Primary
@Requires(property = "test.bare-files")
final class BareStandards implements StandardCatalogue {
    private final List<ModelStandard> models = new ArrayList<>(List.of(model("same", "1")));

    /** Make up a model. */
    static ModelStandard model(String service, String print) {
        return new ModelStandard(
                service,
                Map.of(Component.PROCEDURE, "Ambil nomor", Component.LEGAL_BASIS, "Peraturan " + print),
                false,
                "Contoh",
                print);
    }

    /** Put a model in the place of the one of its service. */
    void put(ModelStandard model) {
        models.removeIf(one -> one.service().equals(model.service()));
        models.add(model);
    }

    @Override
    public List<ModelStandard> all() {
        return List.copyOf(models);
    }
}
