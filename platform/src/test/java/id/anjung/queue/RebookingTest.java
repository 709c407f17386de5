package id.anjung.queue;

import static id.anjung.queue.Hall.done;
import static id.anjung.queue.Hall.refused;
import static org.assertj.core.api.Assertions.assertThat;

import id.anjung.access.Actor;
import id.anjung.access.Role;
import id.anjung.setting.level.SettingKey;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Those who still waited when the day ended, and what their page offers them. */
class RebookingTest {
    private static final Instant AFTER_MIDNIGHT = Instant.parse("2026-11-25T16:00:10Z");

    private Hall hall;

    @BeforeEach
    void furnish() {
        hall = Hall.of("9123", 2, 2);
        rule("rebook");
    }

    @AfterEach
    void close() {
        hall.close();
    }

    @Test
    void who_waited_to_the_end_is_offered_the_day_that_has_begun_and_keeps_the_page() {
        var code = hall.arrive(Wish.of("a1-s1", TicketSource.DESK)).code();
        assertThat(offer(code)).as("the day is not over").isEmpty();
        endDay();
        assertThat(offer(code)).contains(LocalDate.of(2026, 11, 26));
        var visit = done(rebook(code));
        assertThat(visit.code()).isEqualTo(code);
        assertThat(visit.label()).isEqualTo("A-001");
        assertThat(visit.arrival().day()).isEqualTo("2026-11-26");
        assertThat(visit.tickets())
                .singleElement()
                .satisfies(ticket -> assertThat(ticket.standing().state()).isEqualTo(TicketState.WAITING));
        assertThat(offer(code)).isEmpty();
        assertThat(refused(rebook(code))).isEqualTo(Refusal.NOT_TO_REBOOK);
        hall.clock().stopAt(Instant.parse("2026-11-26T01:00:00Z"));
        var sari = hall.officer("sari", "a1");
        hall.as(sari, () -> done(hall.bean(CounterSessions.class).open("a1-1", "a1")));
        assertThat(hall.as(sari, () -> done(hall.bean(CallingTickets.class).next()))
                        .visit())
                .isEqualTo(visit.id());
    }

    @Test
    void who_was_called_and_did_not_come_or_was_sent_away_is_offered_nothing() {
        var sari = hall.officer("sari", "a1");
        var chief = hall.staff("kepala", Role.AGENCY_SUPERVISOR, "a1");
        hall.as(sari, () -> done(hall.bean(CounterSessions.class).open("a1-1", "a1")));
        var called = hall.arrive(Wish.of("a1-s1", TicketSource.DESK));
        hall.as(sari, () -> done(hall.bean(CallingTickets.class).next()));
        for (int call = 1; call < Integer.parseInt(SettingKey.MOST_CALLS.usual()); call++) {
            hall.clock().move(Duration.ofSeconds(30));
            hall.as(sari, () -> done(hall.bean(CallingTickets.class).recall()));
        }
        hall.as(sari, () -> done(hall.bean(CallingTickets.class).miss()));
        var sentAway = hall.arrive(Wish.of("a1-s1", TicketSource.DESK));
        hall.as(
                chief,
                () -> done(hall.bean(Supervising.class)
                        .end(sentAway.tickets().getFirst().id(), "uji")));
        endDay();
        assertThat(offer(called.code())).isEmpty();
        assertThat(offer(sentAway.code())).isEmpty();
        assertThat(refused(rebook(called.code()))).isEqualTo(Refusal.NOT_TO_REBOOK);
        assertThat(refused(rebook(called.code() + "x"))).isEqualTo(Refusal.MISSING);
    }

    @Test
    void a_day_is_offered_on_which_the_doors_still_open() {
        var code = hall.arrive(Wish.of("a1-s1", TicketSource.DESK)).code();
        endDay();
        hall.clock().stopAt(Instant.parse("2026-11-26T15:00:00Z"));
        assertThat(offer(code)).as("doors are shut for today").contains(LocalDate.of(2026, 11, 27));
        hall.clock().stopAt(Instant.parse("2026-12-09T15:00:00Z"));
        assertThat(offer(code)).as("two weeks later").isPresent();
        hall.clock().stopAt(Instant.parse("2026-12-10T01:00:00Z"));
        assertThat(offer(code)).as("long ago").isEmpty();
    }

    @Test
    void where_the_rule_is_another_one_nothing_is_offered() {
        var code = hall.arrive(Wish.of("a1-s1", TicketSource.DESK)).code();
        endDay();
        rule("expire");
        assertThat(offer(code)).isEmpty();
    }

    @Test
    void who_asks_many_times_at_once_gets_one_number() {
        var code = hall.arrive(Wish.of("a1-s1", TicketSource.DESK)).code();
        endDay();
        var tries = new ArrayList<Future<Answer<Visit>>>();
        try (var threads = Executors.newFixedThreadPool(6)) {
            for (int i = 0; i < 6; i++) {
                tries.add(threads.submit(() -> rebook(code)));
            }
        }
        assertThat(Together.results(tries).stream().filter(Answer.Done.class::isInstance))
                .hasSize(1);
        assertThat(hall.asAdmin(() -> hall.bean(HeldVisits.class).today("", 10)))
                .extracting(Visit::label)
                .containsExactly("A-001");
    }

    private void endDay() {
        hall.clock().stopAt(AFTER_MIDNIGHT);
        hall.closeDay();
    }

    private Optional<LocalDate> offer(String code) {
        return hall.asKiosk(() -> hall.bean(Rebooking.class).offer(code));
    }

    private Answer<Visit> rebook(String code) {
        return hall.as(Actor.VISITOR, () -> hall.bean(Rebooking.class).rebook(code));
    }

    private void rule(String close) {
        hall.decide(Map.of(SettingKey.CLOSE_OF_DAY, close));
    }
}
