package id.anjung.queue;

import static id.anjung.queue.Hall.done;
import static org.assertj.core.api.Assertions.assertThat;

import id.anjung.access.Actor;
import id.anjung.access.Role;
import id.anjung.agency.Agencies;
import id.anjung.agency.Agency;
import id.anjung.calendar.DayOff;
import id.anjung.calendar.DaysOff;
import id.anjung.calendar.HolidayKind;
import id.anjung.register.Outcome;
import id.anjung.setting.level.SettingKey;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What is carried over, or offered, when the day ends: all that is left of a visit, and nothing else. */
class CarryingOverTest {
    private static final Instant AFTER_MIDNIGHT = Instant.parse("2026-11-25T16:00:10Z");
    private static final List<List<String>> JOURNEY = List.of(List.of("a1-s1"), List.of("a2-s1"));
    private static final List<List<String>> BOTH = List.of(List.of("a1-s1", "a2-s1"));

    private Hall hall;

    @BeforeEach
    void furnish() {
        hall = Hall.of("9126", 2, 1);
    }

    @AfterEach
    void close() {
        hall.close();
    }

    @Test
    void a_journey_is_carried_over_with_the_steps_that_nobody_has_entered() {
        rule("carry_over");
        var code = arrive(JOURNEY).code();
        endDay();
        goesOnToItsEnd(byCode(code));
    }

    @Test
    void a_journey_is_exchanged_with_the_steps_that_nobody_has_entered() {
        rule("rebook");
        var code = arrive(JOURNEY).code();
        endDay();
        goesOnToItsEnd(
                done(hall.as(Actor.VISITOR, () -> hall.bean(Rebooking.class).rebook(code))));
    }

    @Test
    void what_was_ended_by_force_stays_behind_when_the_rest_of_its_visit_is_carried_over() {
        rule("carry_over");
        var visit = arrive(BOTH);
        var chief = hall.staff("kepala", Role.AGENCY_SUPERVISOR, "a1");
        var ended = visit.tickets().stream()
                .filter(ticket -> ticket.wanted().service().equals("a1-s1"))
                .findFirst()
                .orElseThrow();
        hall.as(chief, () -> done(hall.bean(Supervising.class).end(ended.id(), "uji")));
        endDay();
        assertThat(byCode(visit.code()).tickets())
                .extracting(ticket -> ticket.wanted().service())
                .containsExactly("a2-s1");
    }

    @Test
    void a_day_is_chosen_on_which_all_that_is_left_is_served() {
        rule("carry_over");
        var code = arrive(JOURNEY).code();
        comesOn("a2", DayOfWeek.WEDNESDAY, DayOfWeek.FRIDAY);
        endDay();
        assertThat(byCode(code).arrival().day()).isEqualTo("2026-11-27");
    }

    @Test
    void nobody_is_carried_over_to_a_holiday_by_a_mall_that_gives_numbers_outside_its_hours() {
        hall.decide(Map.of(SettingKey.CLOSE_OF_DAY, "carry_over", SettingKey.OUTSIDE_HOURS, "true"));
        var code = arrive(JOURNEY).code();
        assertThat((Object) hall.asAdmin(() -> hall.bean(DaysOff.class)
                        .add(DayOff.on(LocalDate.of(2026, 11, 26), "Libur daerah", HolidayKind.LOCAL, true))))
                .isInstanceOf(Outcome.Done.class);
        endDay();
        assertThat(byCode(code).arrival().day()).isEqualTo("2026-11-27");
    }

    @Test
    void a_visit_among_so_many_that_they_end_in_parts_is_carried_over_once() {
        rule("carry_over");
        var code = arrive(BOTH).code();
        hall.house().wings().asOwner("""
                INSERT INTO mpp_9126.ticket (id, visit, place, service, agency, site, day, label, source, priority, state,
                  since, arrived_at, queue_at, calls)
                SELECT UUID(), UUID(), 1, 'a1-s1', 'a1', 'utama', t.day, 'X', 'DESK', FALSE, 'NO_SHOW', t.since, t.arrived_at,
                  t.queue_at - INTERVAL 1 HOUR, 0
                FROM (SELECT * FROM mpp_9126.ticket LIMIT 1) t JOIN (SELECT 1 FROM information_schema.columns LIMIT 499) n""");
        endDay();
        hall.closeDay();
        assertThat(byCode(code).tickets()).hasSize(2);
        assertThat(hall.asAdmin(() -> hall.bean(HeldVisits.class).today("", 10)))
                .hasSize(1);
    }

    private void goesOnToItsEnd(Visit visit) {
        assertThat(visit.tickets())
                .extracting(ticket -> ticket.wanted().service())
                .containsExactly("a1-s1");
        assertThat(visit.ahead()).containsExactly("a2-s1");
        var sari = hall.officer("sari", "a1");
        hall.clock().stopAt(Instant.parse("2026-11-26T01:00:00Z"));
        hall.as(sari, () -> done(hall.bean(CounterSessions.class).open("a1-1", "a1")));
        hall.as(sari, () -> done(hall.bean(CallingTickets.class).next()));
        hall.as(sari, () -> done(hall.bean(ServingTickets.class).start()));
        hall.as(sari, () -> done(hall.bean(ServingTickets.class).finish(ServedAs.SERVED)));
        assertThat(byCode(visit.code()).tickets().getLast())
                .satisfies(next -> assertThat(next.wanted().service()).isEqualTo("a2-s1"))
                .satisfies(next -> assertThat(next.standing().state()).isEqualTo(TicketState.WAITING));
    }

    private void comesOn(String code, DayOfWeek... days) {
        var agencies = hall.bean(Agencies.class);
        assertThat((Object) hall.asAdmin(() -> {
                    var kept = agencies.byCode(code).orElseThrow();
                    var data = new Agency(
                            code,
                            kept.data().name(),
                            kept.data().shortName(),
                            kept.data().level(),
                            List.of(days),
                            true);
                    return agencies.change(kept.id(), kept.version(), data);
                }))
                .isInstanceOf(Outcome.Done.class);
    }

    private Visit arrive(List<List<String>> services) {
        return hall.arrive(new Wish("", services, TicketSource.DESK, null, false, null));
    }

    private Visit byCode(String code) {
        return hall.asKiosk(() -> hall.bean(HeldVisits.class).byCode(code)).orElseThrow();
    }

    private void endDay() {
        hall.clock().stopAt(AFTER_MIDNIGHT);
        hall.closeDay();
    }

    private void rule(String close) {
        hall.decide(Map.of(SettingKey.CLOSE_OF_DAY, close));
    }
}
