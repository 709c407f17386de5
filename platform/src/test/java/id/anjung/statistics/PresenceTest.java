package id.anjung.statistics;

import static id.anjung.agreement.AgreementType.COOPERATION_AGREEMENT;
import static id.anjung.statistics.Measure.ACTIVE_AGENCIES;
import static id.anjung.statistics.Measure.PRESENCE;
import static id.anjung.statistics.Measure.TICKETS;
import static org.assertj.core.api.Assertions.assertThat;

import id.anjung.access.Role;
import id.anjung.agency.Counters;
import id.anjung.agreement.Agreement;
import id.anjung.agreement.Agreements;
import id.anjung.queue.CounterSessions;
import id.anjung.queue.Hall;
import id.anjung.queue.ServingTickets;
import id.anjung.register.Outcome;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class PresenceTest {
    private static final ZoneId WITA = ZoneId.of("Asia/Makassar");
    private static final LocalDate THURSDAY = Watched.TODAY.plusDays(1);

    private Hall hall;
    private Watched day;

    @BeforeEach
    void open() {
        hall = Hall.of("9132", 2, 1);
        day = new Watched(hall, hall.officer("rina", "a1"));
    }

    @AfterEach
    void close() {
        hall.close();
    }

    /** KPI-T05: breaks, and what lies outside the opening hours, are no presence. */
    @Test
    void of_420_minutes_scheduled_the_officer_was_there_for_315() {
        at(THURSDAY, "07:30");
        begin();
        at(THURSDAY, "10:00");
        day.does(sessions()::pause);
        at(THURSDAY, "11:00");
        day.does(sessions()::resume);
        at(THURSDAY, "14:15");
        day.does(sessions()::close);
        at(THURSDAY, "23:00");

        var share = new Figure(PRESENCE, new BigDecimal("75.00"), 315 * 60L, 420 * 60L);
        assertThat(Watched.figure(Watched.part(thursday(Grouping.COUNTER), "a1-1"), PRESENCE))
                .isEqualTo(share);
        assertThat(Watched.figure(Watched.part(thursday(Grouping.AGENCY), "a1"), PRESENCE))
                .isEqualTo(share);
        assertThat(Watched.figure(thursday(Grouping.DAY).whole(), PRESENCE).value())
                .as("the other agency did not come")
                .isEqualByComparingTo("37.50");
        assertThat(thursday(Grouping.SERVICE).measures()).doesNotContain(PRESENCE);
    }

    @Test
    void while_the_day_goes_on_nothing_is_scheduled_beyond_now() {
        at(THURSDAY, "08:00");
        begin();
        at(THURSDAY, "09:00");
        heard();
        hall.arrive("a1-s1", 2);
        var auditor = hall.staff("auditor", Role.TENANT_AUDITOR, "");
        assertThat(hall.as(auditor, () -> hall.bean(Statistics.class).moment())).isEqualTo(new Moment(2, 1, 2));
        assertThat(Watched.figure(Watched.part(thursday(Grouping.COUNTER), "a1-1"), PRESENCE))
                .isEqualTo(new Figure(PRESENCE, new BigDecimal("100.00"), 3600L, 3600L));
    }

    @Test
    void who_left_without_a_word_was_there_until_last_heard_of() {
        at(THURSDAY, "08:00");
        begin();
        at(THURSDAY, "09:00");
        heard();
        at(THURSDAY, "09:10");
        var open = Watched.figure(Watched.part(thursday(Grouping.COUNTER), "a1-1"), PRESENCE);
        assertThat(open).as("nobody has closed it yet").extracting(Figure::part).isEqualTo(3600L);
        at(THURSDAY, "09:20");
        hall.closeDay();
        at(THURSDAY, "10:00");
        assertThat(Watched.figure(Watched.part(thursday(Grouping.COUNTER), "a1-1"), PRESENCE))
                .isEqualTo(new Figure(PRESENCE, new BigDecimal("50.00"), 3600L, 7200L));
    }

    @Test
    void a_counter_is_scheduled_from_its_first_day_until_it_is_retired_and_stays_in_the_past() {
        at(THURSDAY, "08:00");
        begin();
        hall.arrive("a1-s1", 1);
        day.call();
        at(THURSDAY, "12:00");
        day.does(() -> hall.bean(ServingTickets.class).hold(""));
        day.does(sessions()::close);
        retire("a1-1");
        at(THURSDAY, "23:00");

        var counters = day.report(new Range(Watched.TODAY.minusDays(7), THURSDAY), Grouping.COUNTER);
        var retired = Watched.part(counters, "a1-1");
        assertThat(Watched.figure(retired, PRESENCE).of())
                .as("the whole Wednesday on which it was added, and Thursday until noon")
                .isEqualTo((7 + 4) * 3600L);
        assertThat(Watched.figure(retired, TICKETS).value()).isEqualByComparingTo("1");
        assertThat(retired.name()).isEqualTo("Loket");
    }

    @Test
    void an_agency_is_active_when_it_is_there_on_three_days_a_week() {
        var monday = Watched.TODAY.plusDays(5);
        for (int i = 0; i < 3; i++) {
            at(monday.plusDays(i), "09:00");
            begin();
            at(monday.plusDays(i), "10:00");
            day.does(sessions()::close);
        }
        var week = new Range(monday, monday.plusDays(4));
        sign("a1", monday.plusDays(4));
        sign("a2", monday.plusDays(4));
        assertThat(Watched.figure(day.report(week, Grouping.DAY).whole(), ACTIVE_AGENCIES)
                        .of())
                .as("a week that is not over")
                .isZero();

        at(monday.plusDays(6), "09:00");
        assertThat(Watched.figure(day.report(week, Grouping.DAY).whole(), ACTIVE_AGENCIES))
                .isEqualTo(new Figure(ACTIVE_AGENCIES, new BigDecimal("50.00"), 1L, 2L));
        var longer = new Range(monday, monday.plusDays(11));
        sign("a1", monday.plusDays(30));
        at(monday.plusDays(13), "09:00");
        assertThat(Watched.figure(day.report(longer, Grouping.DAY).whole(), ACTIVE_AGENCIES)
                        .part())
                .as("three days in two weeks")
                .isZero();
    }

    /** KPI-09 counts those whom an agreement binds, whoever else may come. */
    @Test
    void who_is_bound_by_no_agreement_is_not_counted_among_those_who_should_come() {
        var monday = Watched.TODAY.plusDays(5);
        for (int i = 0; i < 3; i++) {
            at(monday.plusDays(i), "09:00");
            begin();
            at(monday.plusDays(i), "10:00");
            day.does(sessions()::close);
        }
        at(monday.plusDays(6), "09:00");
        var week = new Range(monday, monday.plusDays(4));
        sign("a1", monday.plusDays(3));
        assertThat(Watched.figure(day.report(week, Grouping.DAY).whole(), ACTIVE_AGENCIES))
                .as("an agreement that ended the day before the last that counts")
                .isEqualTo(new Figure(ACTIVE_AGENCIES, null, 0L, 0L));
        sign("a1", monday.plusDays(4));
        assertThat(Watched.figure(day.report(week, Grouping.DAY).whole(), ACTIVE_AGENCIES))
                .isEqualTo(new Figure(ACTIVE_AGENCIES, new BigDecimal("100.00"), 1L, 1L));
    }

    private void sign(String agency, LocalDate until) {
        var code = agency + "-" + until;
        var signed =
                new Agreement(code, code, null, COOPERATION_AGREEMENT, agency, Watched.TODAY, until, List.of(), true);
        assertThat((Object) hall.asAdmin(() -> hall.bean(Agreements.class).add(signed)))
                .isInstanceOf(Outcome.Done.class);
    }

    private void heard() {
        hall.as(day.officer(), () -> {
            sessions().seen();
            return true;
        });
    }

    private void begin() {
        day.does(() -> sessions().open("a1-1", "a1"));
    }

    private CounterSessions sessions() {
        return hall.bean(CounterSessions.class);
    }

    private void retire(String code) {
        var counters = hall.bean(Counters.class);
        assertThat((Object) hall.asAdmin(() -> {
                    var kept = counters.byCode(code).orElseThrow();
                    return counters.retire(kept.id(), kept.version());
                }))
                .isInstanceOf(Outcome.Done.class);
    }

    private void at(LocalDate date, String time) {
        hall.clock().stopAt(date.atTime(LocalTime.parse(time)).atZone(WITA).toInstant());
    }

    private Report thursday(Grouping by) {
        return day.report(new Range(THURSDAY, THURSDAY), by);
    }
}
