package id.anjung.admin.oversight;

import static org.assertj.core.api.Assertions.assertThat;

import id.anjung.access.Actor;
import id.anjung.access.CurrentActor;
import id.anjung.access.Role;
import id.anjung.admin.TenantAdministration;
import id.anjung.admin.TenantStanding;
import id.anjung.admin.house.Patience;
import id.anjung.admin.house.TestHouse;
import id.anjung.agency.Agencies;
import id.anjung.agency.Agency;
import id.anjung.agency.Counter;
import id.anjung.agency.Counters;
import id.anjung.agency.Site;
import id.anjung.agency.Sites;
import id.anjung.agency.Zone;
import id.anjung.calendar.Dates;
import id.anjung.calendar.OpeningHours;
import id.anjung.calendar.OpeningKind;
import id.anjung.calendar.OpeningTimes;
import id.anjung.calendar.Times;
import id.anjung.catalog.Fee;
import id.anjung.catalog.Handling;
import id.anjung.catalog.ProcessingTime;
import id.anjung.catalog.Service;
import id.anjung.catalog.ServiceChannel;
import id.anjung.catalog.ServiceKind;
import id.anjung.catalog.ServiceTerms;
import id.anjung.catalog.Services;
import id.anjung.queue.Answer;
import id.anjung.queue.IssuingTickets;
import id.anjung.queue.TicketSource;
import id.anjung.queue.Wish;
import id.anjung.tenancy.CurrentTenant;
import id.anjung.tenancy.HandClock;
import id.anjung.tenancy.Reach;
import id.anjung.tenancy.TenantId;
import io.micronaut.context.ApplicationContext;
import java.sql.SQLException;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What happens at a mall shows in the province's live figures by itself, in numbers only. */
class ProvinceDayTest {
    private static final TenantId TABALONG = new TenantId("6309");
    private static final ZoneId WITA = ZoneId.of("Asia/Makassar");
    private static final Duration SOON = Duration.ofSeconds(40);
    private static final Actor AUDITOR =
            new Actor("id-auditor", "auditor", "Auditor", Set.of(Role.PROVINCE_AUDITOR), Map.of());

    private static ApplicationContext worker;

    @BeforeAll
    static void a_mall_at_noon() throws SQLException {
        TestHouse.wipe();
        var settings = TestHouse.worker("6309:tabalong", "6372:banjarbaru");
        settings.put("test.hand-clock", true);
        worker = TestHouse.start(settings);
        var noon = Instant.now().atZone(WITA).with(LocalTime.NOON).toInstant();
        worker.getBean(HandClock.class).ahead(Duration.between(Instant.now(), noon));
        inTabalong(ProvinceDayTest::furnish);
    }

    @AfterAll
    static void close() {
        worker.close();
    }

    @Test
    void a_visit_and_a_missing_agency_show_in_the_overview_and_only_at_their_own_mall() {
        until("counters are known", today -> today.counters().equals(new TenantStanding.Counters(0, 1)));
        until("the agency is missed", today -> today.incidents() == 1);
        inTabalong(() -> assertThat(worker.getBean(IssuingTickets.class).issue(Wish.of("cek", TicketSource.DESK)))
                .isInstanceOf(Answer.Done.class));
        until("somebody waits", today -> today.queue().waiting() == 1);
        var tabalong = today("6309");
        assertThat(tabalong).isNotNull().satisfies(today -> {
            assertThat(today.visits()).isEqualTo(1);
            assertThat(today.served()).isZero();
            assertThat(today.waits().median()).isEmpty();
            assertThat(today.queue().longestSince()).isNotNull();
        });
        Patience.until(SOON, "the other mall's day begins without an event", () -> today("6372") != null);
        assertThat(today("6372")).isNotNull().satisfies(today -> {
            assertThat(today.incidents()).isZero();
            assertThat(today.queue().waiting()).isZero();
        });
    }

    @Test
    void the_table_of_days_holds_nothing_but_numbers_and_moments() throws SQLException {
        try (var owner = TestHouse.owner()) {
            var words = TestHouse.texts(
                    owner,
                    "SELECT column_name FROM information_schema.columns WHERE table_schema = 'anjung'"
                            + " AND table_name = 'tenant_day' AND data_type NOT IN ('int', 'date', 'datetime')");
            assertThat(words).containsExactlyInAnyOrder("tenant", "waits");
        }
    }

    private static void until(String what, Predicate<TenantStanding.Today> so) {
        Patience.until(SOON, what, () -> {
            var today = today("6309");
            return today != null && so.test(today);
        });
    }

    private static TenantStanding.@Nullable Today today(String code) {
        var all = CurrentActor.call(
                AUDITOR, () -> worker.getBean(TenantAdministration.class).overview());
        return all.stream()
                .filter(standing -> standing.tenant().id().regionCode().equals(code))
                .findFirst()
                .orElseThrow()
                .today();
    }

    private static void furnish() {
        var zones = List.of(new Zone("a", "Zona A"));
        worker.getBean(Sites.class).add(new Site("utama", "Gedung", "Jalan", WITA.getId(), zones, true));
        var week = new HashMap<DayOfWeek, List<Times>>();
        for (var day : DayOfWeek.values()) {
            week.put(day, List.of(new Times(LocalTime.of(8, 0), LocalTime.of(22, 0))));
        }
        worker.getBean(OpeningTimes.class)
                .add(new OpeningHours("jam", "Jam", "utama", OpeningKind.BASE, Dates.ALWAYS, week, true));
        var agencies = worker.getBean(Agencies.class);
        var bpn = agencies.byCode("bpn").orElseThrow();
        var was = bpn.data();
        agencies.change(
                bpn.id(),
                bpn.version(),
                new Agency(
                        was.code(),
                        was.name(),
                        was.shortName(),
                        was.level(),
                        List.of(DayOfWeek.values()),
                        was.confirmed()));
        worker.getBean(Counters.class).add(new Counter("1", "Loket", "utama", "a", List.of("bpn"), false));
        var terms = new ServiceTerms(
                List.of("KTP"),
                new ProcessingTime("10 menit", 10, ProcessingTime.Unit.MINUTES),
                new Fee("Gratis", 0L),
                "Dokumen");
        var handling = new Handling(ServiceKind.WHILE_WAITING, List.of(ServiceChannel.IN_PERSON));
        worker.getBean(Services.class).add(new Service("cek", "Pengecekan", "bpn", handling, terms, true, ""));
    }

    private static void inTabalong(Runnable work) {
        CurrentActor.run(Actor.WORKER, () -> CurrentTenant.run(TABALONG, Reach.FULL, work));
    }
}
