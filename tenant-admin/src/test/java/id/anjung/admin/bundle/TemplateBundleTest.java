package id.anjung.admin.bundle;

import static org.assertj.core.api.Assertions.assertThat;

import id.anjung.admin.NewTenant;
import id.anjung.admin.bundle.yaml.Read;
import id.anjung.agency.Agency;
import id.anjung.catalog.Service;
import id.anjung.tenancy.TenantId;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

class TemplateBundleTest {
    private static final ProvinceBundle PROVINCE = province();

    @Test
    void a_mall_of_the_template_has_the_chosen_agencies_with_their_services_and_a_counter_each() {
        var mall = mall("disdukcapil", "dpmptsp");
        assertThat(mall.agencies()).extracting(Agency::code).containsExactlyInAnyOrder("disdukcapil", "dpmptsp");
        assertThat(mall.services())
                .hasSizeGreaterThan(3)
                .extracting(Service::agency)
                .containsOnly("disdukcapil", "dpmptsp");
        assertThat(mall.counters()).hasSize(2).allMatch(counter -> !counter.confirmed());
        assertThat(mall.hours()).isNotEmpty();
    }

    @Test
    void whatever_is_chosen_is_without_fault_and_reads_back_the_same() {
        var all = PROVINCE.agencies().stream().map(AgencyModel::code).toArray(String[]::new);
        var mall = mall(all);
        assertThat(MppBundleTest.records(mall))
                .allSatisfy(entry -> assertThat(entry.problems()).isEmpty());
        assertThat(WritingBundle.mpp(mall)).contains("Templat provinsi");
    }

    private static MppBundle mall(String... agencies) {
        return new TemplateBundle(PROVINCE)
                .of(new NewTenant(
                        new TenantId("6311"),
                        "balangan",
                        "MPP Kabupaten Balangan",
                        "Paringin",
                        List.of(agencies),
                        null));
    }

    private static ProvinceBundle province() {
        return switch (ReadingBundle.province(Path.of("../seeds/province.yaml"))) {
            case Read.Whole<ProvinceBundle>(var whole) -> whole;
            case Read.Faulty<ProvinceBundle>(var faults) -> throw new AssertionError(faults);
        };
    }
}
