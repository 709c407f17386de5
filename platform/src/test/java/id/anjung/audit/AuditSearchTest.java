package id.anjung.audit;

import static org.assertj.core.api.Assertions.assertThat;

import id.anjung.agency.Agencies;
import id.anjung.agency.Agency;
import id.anjung.agency.AgencyLevel;
import id.anjung.agency.Site;
import id.anjung.agency.Sites;
import id.anjung.agency.Zone;
import id.anjung.tenancy.House;
import id.anjung.tenancy.TenantId;
import id.anjung.tenancy.Transactions;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class AuditSearchTest {
    private static final TenantId TENANT = new TenantId("9031");
    private static House house;

    @BeforeAll
    static void fill() {
        house = House.of(List.of(TENANT));
        house.asAdmin(
                TENANT,
                () -> house.bean(Transactions.class).inside(() -> {
                    trail().record(AuditEvent.ROLE_GIVEN, Subject.person("b7", "Siti"), null, "{}");
                    return true;
                }));
        house.asAdmin(TENANT, () -> {
            for (int i = 0; i < 5; i++) {
                agency("a" + i, "Instansi " + i);
            }
            agency("odd", "100% cepat");
            var zones = List.of(new Zone("a", "Zona A"));
            return house.bean(Sites.class).add(new Site("s", "Gedung", "Jalan", "Asia/Makassar", zones, true));
        });
    }

    @AfterAll
    static void close() {
        house.close();
    }

    @Test
    void a_search_without_bounds_finds_everything_newest_first() {
        assertThat(names(AuditSearch.ALL, 0, 3)).containsExactly("Gedung", "100% cepat", "Instansi 4");
        assertThat(names(AuditSearch.ALL, 5, 10)).containsExactly("Instansi 1", "Instansi 0", "Siti");
        assertThat(count(AuditSearch.ALL)).isEqualTo(8);
    }

    @Test
    void a_search_keeps_to_its_kind() {
        assertThat(names(search("site", ""), 0, 10)).containsExactly("Gedung");
        assertThat(count(search("agency", ""))).isEqualTo(6);
    }

    @Test
    void a_wildcard_that_somebody_types_means_itself() {
        assertThat(names(search("", "0%"), 0, 10)).containsExactly("100% cepat");
        assertThat(names(search("%", ""), 0, 10)).isEmpty();
    }

    @Test
    void the_letters_of_a_sealed_name_are_not_searched() {
        for (var letter : List.of("a", "A", "s", "U", "=")) {
            assertThat(names(search("", letter), 0, 100)).doesNotContain("Siti");
        }
        assertThat(names(search("person", ""), 0, 100)).containsExactly("Siti");
    }

    @Test
    void a_search_keeps_to_its_time() {
        var tomorrow = Instant.now().plus(Duration.ofDays(1));
        assertThat(count(new AuditSearch(Long.MAX_VALUE, "", "", tomorrow, AuditSearch.ALL.until())))
                .isZero();
        assertThat(count(new AuditSearch(Long.MAX_VALUE, "", "", Instant.EPOCH, tomorrow)))
                .isEqualTo(8);
    }

    @Test
    void pages_stay_steady_while_entries_are_added() {
        long newest = house.asAdmin(
                TENANT,
                () -> trail().page(search("agency", "Instansi"), 0, 1)
                        .getFirst()
                        .id());
        var steady = new AuditSearch(newest + 1, "agency", "Instansi", Instant.EPOCH, AuditSearch.ALL.until());
        assertThat(names(steady, 0, 2)).containsExactly("Instansi 4", "Instansi 3");
    }

    private static void agency(String code, String name) {
        house.bean(Agencies.class)
                .add(new Agency(code, name, code, AgencyLevel.REGENCY, List.of(DayOfWeek.MONDAY), true));
    }

    private static AuditTrail trail() {
        return house.bean(AuditTrail.class);
    }

    private static AuditSearch search(String kind, String text) {
        return new AuditSearch(Long.MAX_VALUE, kind, text, Instant.EPOCH, AuditSearch.ALL.until());
    }

    private static List<String> names(AuditSearch search, int offset, int limit) {
        return house.asAdmin(TENANT, () -> trail().page(search, offset, limit)).stream()
                .map(entry -> entry.subject().name())
                .toList();
    }

    private static long count(AuditSearch search) {
        return house.asAdmin(TENANT, () -> trail().count(search));
    }
}
