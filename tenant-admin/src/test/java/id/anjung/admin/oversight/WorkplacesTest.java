package id.anjung.admin.oversight;

import static org.assertj.core.api.Assertions.assertThat;

import id.anjung.access.Actor;
import id.anjung.access.CurrentActor;
import id.anjung.access.Membership;
import id.anjung.access.Role;
import id.anjung.admin.DaySchedule;
import id.anjung.admin.SuspensionMode;
import id.anjung.admin.Workplace;
import id.anjung.admin.Workplaces;
import id.anjung.admin.house.TestHouse;
import id.anjung.admin.registry.TenantRegistry;
import id.anjung.agency.Agencies;
import id.anjung.agency.Agency;
import id.anjung.agency.Site;
import id.anjung.agency.Sites;
import id.anjung.agency.Zone;
import id.anjung.calendar.Dates;
import id.anjung.calendar.DayOff;
import id.anjung.calendar.DaysOff;
import id.anjung.calendar.HolidayKind;
import id.anjung.calendar.OpeningHours;
import id.anjung.calendar.OpeningKind;
import id.anjung.calendar.OpeningTimes;
import id.anjung.calendar.Session;
import id.anjung.calendar.Times;
import id.anjung.tenancy.CurrentTenant;
import id.anjung.tenancy.Reach;
import id.anjung.tenancy.TenantId;
import io.micronaut.context.ApplicationContext;
import java.sql.SQLException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class WorkplacesTest {
    private static final TenantId TABALONG = new TenantId("6309");
    private static final TenantId HSS = new TenantId("6306");
    private static final TenantId BANJARBARU = new TenantId("6372");
    private static final ZoneId WITA = ZoneId.of("Asia/Makassar");
    private static final List<DayOfWeek> EVERY_DAY = List.of(DayOfWeek.values());
    private static final Session HOURS = new Session(LocalTime.of(8, 0), LocalTime.of(15, 0));

    private static ApplicationContext worker;

    @BeforeAll
    static void three_malls_open_every_day() throws SQLException {
        TestHouse.wipe();
        worker = TestHouse.start(TestHouse.worker("6309:tabalong", "6306:hss", "6372:banjarbaru"));
        for (var tenant : List.of(TABALONG, HSS, BANJARBARU)) {
            inside(tenant, () -> {
                worker.getBean(Sites.class)
                        .add(new Site(
                                "utama", "Gedung " + tenant, "Jalan", WITA.getId(), List.of(new Zone("a", "A")), true));
                worker.getBean(OpeningTimes.class)
                        .add(new OpeningHours(
                                "reguler",
                                "Reguler",
                                "utama",
                                OpeningKind.BASE,
                                Dates.ALWAYS,
                                Arrays.stream(DayOfWeek.values())
                                        .collect(Collectors.toMap(
                                                Function.identity(),
                                                day -> List.of(new Times(HOURS.open(), HOURS.close())))),
                                true));
            });
        }
        attends(TABALONG, EVERY_DAY);
        attends(
                HSS,
                EVERY_DAY.stream().filter(day -> day != today().getDayOfWeek()).toList());
    }

    @AfterAll
    static void close() {
        worker.close();
    }

    @Test
    void an_officer_of_two_malls_sees_both_and_no_third() {
        var mine = mine(officer(TABALONG, HSS));
        assertThat(mine).extracting(workplace -> workplace.tenant().id()).containsExactly(HSS, TABALONG);
        assertThat(mine)
                .flatExtracting(Workplace::duties)
                .extracting(Workplace.Duty::agency)
                .containsExactly("disdukcapil hss", "disdukcapil tabalong");
    }

    @Test
    void the_schedule_of_today_is_that_of_each_mall() {
        var mine = mine(officer(TABALONG, HSS));
        assertThat(day(mine.getLast()))
                .isEqualTo(new Workplace.Day("Gedung 6309", today(), WITA, new DaySchedule.Serves(List.of(HOURS))));
        assertThat(day(mine.getFirst()).schedule()).isEqualTo(new DaySchedule.Away(null, today().plusDays(1)));
    }

    @Test
    void on_a_day_off_its_name_is_the_reason() {
        attends(BANJARBARU, EVERY_DAY);
        inside(
                BANJARBARU,
                () -> worker.getBean(DaysOff.class).add(DayOff.on(today(), "Hari jadi kota", HolidayKind.LOCAL, true)));
        assertThat(day(mine(officer(BANJARBARU)).getFirst()).schedule())
                .isEqualTo(new DaySchedule.Away("Hari jadi kota", today().plusDays(1)));
    }

    @Test
    void nothing_is_read_of_a_mall_that_is_not_served() {
        var registry = worker.getBean(TenantRegistry.class);
        registry.suspend(TABALONG, SuspensionMode.FULL, "Pindah", Actor.WORKER);
        try {
            assertThat(mine(officer(TABALONG))).singleElement().satisfies(workplace -> {
                assertThat(workplace.tenant().status().readable()).isFalse();
                assertThat(workplace.duties()).isEmpty();
            });
        } finally {
            registry.resume(TABALONG, Actor.WORKER);
        }
        registry.suspend(TABALONG, SuspensionMode.READ_ONLY, "Pindah", Actor.WORKER);
        try {
            assertThat(mine(officer(TABALONG)).getFirst().duties()).hasSize(1);
        } finally {
            registry.resume(TABALONG, Actor.WORKER);
        }
    }

    @Test
    void the_regencys_own_staff_has_its_mall_without_duties_and_the_province_has_none() {
        var admin =
                new Actor("a", "a", "A", Set.of(), Map.of(TABALONG, Set.of(Membership.ofRegency(Role.TENANT_ADMIN))));
        assertThat(mine(admin))
                .singleElement()
                .satisfies(workplace -> assertThat(workplace.duties()).isEmpty());
        assertThat(mine(new Actor("p", "p", "P", Set.of(Role.PROVINCE_ADMIN), Map.of())))
                .isEmpty();
    }

    @Test
    void a_duty_for_an_agency_that_is_not_there_is_left_out() {
        var lost = new Actor(
                "l", "l", "L", Set.of(), Map.of(TABALONG, Set.of(new Membership(Role.AGENCY_OFFICER, "tiada"))));
        assertThat(mine(lost))
                .singleElement()
                .satisfies(workplace -> assertThat(workplace.duties()).isEmpty());
    }

    private static Workplace.Day day(Workplace workplace) {
        return workplace.duties().getFirst().days().getFirst();
    }

    private static List<Workplace> mine(Actor actor) {
        return CurrentActor.call(actor, () -> worker.getBean(Workplaces.class).mine());
    }

    private static Actor officer(TenantId... tenants) {
        return new Actor(
                "o",
                "o",
                "O",
                Set.of(),
                Arrays.stream(tenants)
                        .collect(Collectors.toMap(
                                Function.identity(),
                                tenant -> Set.of(new Membership(Role.AGENCY_OFFICER, "disdukcapil")))));
    }

    private static void attends(TenantId tenant, List<DayOfWeek> days) {
        inside(tenant, () -> {
            var agencies = worker.getBean(Agencies.class);
            var kept = agencies.byCode("disdukcapil").orElseThrow();
            var data = kept.data();
            agencies.change(
                    kept.id(),
                    kept.version(),
                    new Agency(data.code(), data.name(), data.shortName(), data.level(), days, true));
        });
    }

    private static LocalDate today() {
        return LocalDate.now(WITA);
    }

    private static void inside(TenantId tenant, Runnable work) {
        CurrentActor.run(Actor.WORKER, () -> CurrentTenant.run(tenant, Reach.FULL, work));
    }
}
