package id.anjung.admin.bundle;

import static org.assertj.core.api.Assertions.assertThat;

import id.anjung.admin.bundle.yaml.Read;
import id.anjung.standard.Component;
import id.anjung.standard.ModelStandard;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Check what the seeds' models of standards say, as citizens read it when an agency has taken them over. */
class SeedsStandardsTest {
    private final List<ModelStandard> models = StandardModelsFromSeeds.of(whole().province());

    @Test
    void a_card_and_an_identity_of_their_own_are_not_given_the_basis_of_civil_registration() {
        assertThat(basis("KIA")).contains("Kartu Identitas Anak").doesNotContain("96/2018");
        assertThat(basis("IKD")).contains("Identitas Kependudukan Digital").doesNotContain("96/2018");
        assertThat(basis("KTP_NEW")).contains("96/2018");
    }

    @Test
    void no_number_of_staff_is_left_to_be_written() {
        assertThat(models)
                .extracting(model -> model.components().get(Component.STAFF_COUNT))
                .allSatisfy(count -> assertThat(count).doesNotContain("ditulis"));
    }

    private String basis(String service) {
        return models.stream()
                .filter(model -> model.service().equals(service))
                .map(model -> model.components().get(Component.LEGAL_BASIS))
                .findFirst()
                .orElseThrow();
    }

    private static Seeds whole() {
        var folder =
                Path.of(System.getProperty("basedir", ".")).resolve("../seeds").normalize();
        return ((Read.Whole<Seeds>) ReadingSeeds.from(folder)).value();
    }
}
