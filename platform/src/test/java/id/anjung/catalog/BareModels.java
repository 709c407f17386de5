package id.anjung.catalog;

import io.micronaut.context.annotation.Primary;
import io.micronaut.context.annotation.Requires;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;

/** Offer what a test puts here, in the province's place. */
@Singleton
@Primary
@Requires(property = "test.bare-files")
public final class BareModels implements ModelCatalogue {
    private final List<ModelService> models =
            new ArrayList<>(List.of(model("same", "same", "1"), model("model", "same", "1")));

    /** Make up a model. */
    public static ModelService model(String code, String agency, String print) {
        var terms = new ServiceTerms(
                List.of("KTP"),
                new ProcessingTime("20 menit", 20, ProcessingTime.Unit.MINUTES),
                new Fee("Gratis", 0L),
                "Dokumen " + print);
        var handling = new Handling(ServiceKind.WHILE_WAITING, List.of(ServiceChannel.IN_PERSON));
        return new ModelService(
                new Service(code, "Model " + code, agency, handling, terms, false, "Templat provinsi"), print);
    }

    /** Put a model in the place of the one of its code. */
    public void put(ModelService model) {
        models.removeIf(one -> one.code().equals(model.code()));
        models.add(model);
    }

    @Override
    public List<ModelService> all() {
        return List.copyOf(models);
    }
}
