package id.anjung.agency;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import id.anjung.calendar.DayOff;
import id.anjung.calendar.DaysOff;
import id.anjung.calendar.HolidayKind;
import id.anjung.register.FieldProblem;
import id.anjung.register.Kept;
import id.anjung.register.Outcome;
import id.anjung.register.Problem;
import id.anjung.tenancy.House;
import id.anjung.tenancy.TenantId;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Supplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class SitesInUseTest {
    private static final TenantId TENANT = new TenantId("9148");
    private static final LocalDate DAY = LocalDate.of(2026, 12, 1);

    private House house;
    private Sites sites;
    private DaysOff daysOff;

    @BeforeEach
    void a_site_with_two_zones_and_a_counter_in_one() {
        house = House.of(List.of(TENANT));
        sites = house.bean(Sites.class);
        daysOff = house.bean(DaysOff.class);
        done(() -> sites.add(site("utama", "a", "b")));
        done(() -> sites.add(site("kedua", "a")));
        done(() -> house.bean(Agencies.class)
                .add(new Agency("bpn", "BPN", "BPN", AgencyLevel.CENTRAL, List.of(DayOfWeek.MONDAY), true)));
        done(() -> house.bean(Counters.class).add(new Counter("1", "Loket 1", "utama", "a", List.of("bpn"), false)));
    }

    @AfterEach
    void close() {
        house.close();
    }

    @Test
    void a_zone_is_not_taken_from_under_a_counter() {
        assertThat(problems(() -> change(site("utama", "b"))))
                .containsExactly(FieldProblem.of("zones", Problem.IN_USE, "Loket 1"));
        assertThat(problems(() -> change(site("utama", "a")))).isEmpty();
    }

    @Test
    void a_special_day_needs_a_site_that_is_in_use() {
        assertThat(problems(() -> daysOff.add(DayOff.at("entah", DAY, "Pindah", HolidayKind.LOCAL, true))))
                .containsExactly(FieldProblem.of("site", Problem.UNKNOWN, "entah"));
        assertThat(problems(() -> daysOff.add(DayOff.on(DAY, "Hari jadi", HolidayKind.LOCAL, true))))
                .isEmpty();
    }

    @Test
    void a_site_with_a_special_day_of_its_own_stays() {
        done(() -> daysOff.add(DayOff.at("kedua", DAY, "Pindah", HolidayKind.LOCAL, true)));
        assertThat(problems(() -> {
                    var kept = sites.byCode("kedua").orElseThrow();
                    return sites.retire(kept.id(), kept.version());
                }))
                .containsExactly(FieldProblem.of("code", Problem.IN_USE, "Pindah"));
    }

    @Test
    void names_stand_on_one_line_and_codes_can_stand_in_addresses() {
        var wrong = new Site(
                "s".repeat(25), "Dua\nbaris", "Jalan", "Asia/Makassar", List.of(new Zone("zona a", "Zona")), true);
        assertThat(wrong.problems())
                .extracting(FieldProblem::field, FieldProblem::problem)
                .containsExactlyInAnyOrder(
                        tuple("name", Problem.NOT_ONE_LINE),
                        tuple("code", Problem.TOO_LONG),
                        tuple("zones[0].code", Problem.NOT_A_CODE));
    }

    private Outcome<Kept<Site>> change(Site site) {
        var kept = sites.byCode(site.code()).orElseThrow();
        return sites.change(kept.id(), kept.version(), site);
    }

    private static Site site(String code, String... zones) {
        var all = List.of(zones).stream()
                .map(zone -> new Zone(zone, "Zona " + zone))
                .toList();
        return new Site(code, "Gedung " + code, "Jalan", "Asia/Makassar", all, true);
    }

    private void done(Supplier<Outcome<?>> write) {
        assertThat(problems(write)).isEmpty();
    }

    private List<FieldProblem> problems(Supplier<Outcome<?>> write) {
        return house.asAdmin(TENANT, write) instanceof Outcome.Invalid<?>(var found) ? found : List.of();
    }
}
