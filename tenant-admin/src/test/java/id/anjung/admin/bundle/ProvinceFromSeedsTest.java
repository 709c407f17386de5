package id.anjung.admin.bundle;

import static org.assertj.core.api.Assertions.assertThat;

import id.anjung.access.Actor;
import id.anjung.access.Membership;
import id.anjung.access.Role;
import id.anjung.admin.AgencyApplication;
import id.anjung.tenancy.TenantId;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class ProvinceFromSeedsTest {
    private static final SeedFolder SEEDS = new SeedFolder("../seeds");

    @Test
    void the_thirteen_regencies_lie_on_the_map_as_they_lie_in_the_province() {
        var province = new ProvinceFromSeeds().province(SEEDS);
        assertThat(province.name()).isEqualTo("Provinsi Kalimantan Selatan");
        var rows = new TreeMap<Integer, Map<Integer, String>>();
        for (var regency : province.regencies()) {
            var tile = Objects.requireNonNull(regency.tile());
            rows.computeIfAbsent(tile.row(), row -> new TreeMap<>())
                    .put(tile.column(), regency.name().replaceFirst("^(Kabupaten|Kota) ", ""));
        }
        assertThat(rows)
                .isEqualTo(Map.of(
                        1, Map.of(4, "Tabalong"),
                        2, Map.of(3, "Hulu Sungai Utara", 4, "Balangan"),
                        3, Map.of(3, "Hulu Sungai Selatan", 4, "Hulu Sungai Tengah"),
                        4, Map.of(1, "Barito Kuala", 3, "Tapin", 5, "Kotabaru"),
                        5, Map.of(1, "Banjarmasin", 2, "Banjarbaru", 3, "Banjar", 4, "Tanah Bumbu"),
                        6, Map.of(2, "Tanah Laut")));
        assertThat(province.regencies()).hasSize(13).isSortedAccordingTo((a, b) -> a.id().compareTo(b.id()));
    }

    @Test
    void without_seeds_there_is_no_regency() {
        assertThat(new ProvinceFromSeeds().province(null).regencies()).isEmpty();
    }

    @Test
    void an_officer_sees_the_applications_of_the_own_agency_and_nobody_elses() {
        var offered = new ApplicationsFromSeeds(SEEDS, true, null, 8091);
        assertThat(offered.applicationsFor(officer("disdukcapil")))
                .extracting(AgencyApplication::name)
                .containsExactly("Aplikasi Contoh Disdukcapil");
        assertThat(offered.applicationsFor(officer("samsat"))).isEmpty();
        var admin = new Actor(
                "a",
                "a",
                "A",
                Set.of(Role.PROVINCE_ADMIN),
                Map.of(new TenantId("6309"), Set.of(Membership.ofRegency(Role.TENANT_ADMIN))));
        assertThat(offered.applicationsFor(admin)).isEmpty();
    }

    @Test
    void the_sample_application_is_where_the_run_put_it_and_nowhere_outside_a_demonstration() {
        var officer = officer("disdukcapil");
        assertThat(new ApplicationsFromSeeds(SEEDS, true, null, 15091).applicationsFor(officer))
                .extracting(AgencyApplication::url)
                .containsExactly("http://localhost:15091/");
        assertThat(new ApplicationsFromSeeds(SEEDS, true, "https://contoh.example/", 8091).applicationsFor(officer))
                .extracting(AgencyApplication::url)
                .containsExactly("https://contoh.example/");
        assertThat(new ApplicationsFromSeeds(SEEDS, false, null, 8091).applicationsFor(officer))
                .isEmpty();
    }

    private static Actor officer(String agency) {
        return new Actor(
                "o",
                "o",
                "O",
                Set.of(),
                Map.of(new TenantId("6309"), Set.of(new Membership(Role.AGENCY_OFFICER, agency))));
    }
}
