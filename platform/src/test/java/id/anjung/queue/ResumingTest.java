package id.anjung.queue;

import static id.anjung.queue.Hall.done;
import static id.anjung.queue.Hall.refused;
import static org.assertj.core.api.Assertions.assertThat;

import id.anjung.access.Actor;
import id.anjung.access.Role;
import id.anjung.audit.AuditEntry;
import id.anjung.audit.AuditEvent;
import id.anjung.audit.AuditTrail;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ResumingTest {
    private Hall hall;
    private Actor officer;

    @BeforeEach
    void open() {
        hall = Hall.of("9158", 1, 2);
        officer = hall.officer("rina", "a1");
        atCounter(officer, "a1-1");
    }

    @AfterEach
    void close() {
        hall.close();
    }

    @Test
    void an_officer_calls_back_whom_they_put_aside_and_the_trail_needs_no_entry() {
        var held = held();
        assertThat(resumed(officer, held)).isInstanceOf(Answer.Done.class);
        assertThat(trail(held)).isEmpty();
    }

    @Test
    void whom_others_put_aside_only_those_call_who_may_call_out_of_turn_and_the_trail_says_so() {
        var held = held();
        var colleague = hall.officer("sari", "a1");
        atCounter(colleague, "a1-2");
        assertThat(refused(resumed(colleague, held))).isEqualTo(Refusal.HELD_BY_OTHERS);
        done(hall.as(colleague, () -> hall.bean(CounterSessions.class).close()));
        var chief = hall.staff("kepala", Role.AGENCY_SUPERVISOR, "a1");
        atCounter(chief, "a1-2");
        assertThat(resumed(chief, held)).isInstanceOf(Answer.Done.class);
        assertThat(trail(held)).containsExactly(AuditEvent.TICKET_CALLED_OUT_OF_TURN);
    }

    @Test
    void a_supervisor_who_chooses_whom_an_officer_put_aside_is_in_the_trail() {
        var held = held();
        var chief = hall.staff("kepala", Role.AGENCY_SUPERVISOR, "a1");
        atCounter(chief, "a1-2");
        done(hall.as(chief, () -> hall.bean(CallingTickets.class).choose(held.id())));
        assertThat(trail(held)).containsExactly(AuditEvent.TICKET_CALLED_OUT_OF_TURN);
    }

    @Test
    void whoever_took_a_counter_over_calls_back_whom_they_put_aside() {
        var called = called();
        var colleague = whoTakesOver();
        done(hall.as(colleague, () -> hall.bean(ServingTickets.class).hold("")));
        assertThat(resumed(colleague, called)).isInstanceOf(Answer.Done.class);
    }

    @Test
    void who_was_chosen_and_let_go_again_is_the_one_of_whoever_put_them_aside() {
        var held = held();
        var chief = hall.staff("kepala", Role.AGENCY_SUPERVISOR, "a1");
        atCounter(chief, "a1-2");
        done(hall.as(chief, () -> hall.bean(CallingTickets.class).choose(held.id())));
        done(hall.as(chief, () -> hall.bean(Undoing.class).undo(held.id())));
        assertThat(resumed(officer, held)).isInstanceOf(Answer.Done.class);
    }

    @Test
    void whoever_was_serving_when_a_counter_was_closed_by_force_calls_back() {
        var called = called();
        var colleague = whoTakesOver();
        var chief = hall.staff("kepala", Role.AGENCY_SUPERVISOR, "a1");
        done(hall.as(chief, () -> hall.bean(Supervising.class).close("a1-1", "Listrik padam")));
        atCounter(colleague, "a1-2");
        assertThat(resumed(colleague, called)).isInstanceOf(Answer.Done.class);
    }

    @Test
    void whoever_was_serving_when_a_counter_was_closed_by_silence_calls_back() {
        var called = called();
        var colleague = whoTakesOver();
        hall.clock().move(ClosingDay.LEFT_BEHIND.plusMinutes(1));
        hall.closeDay();
        atCounter(colleague, "a1-2");
        assertThat(resumed(colleague, called)).isInstanceOf(Answer.Done.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"site = 'lain'", "day = day - INTERVAL 1 DAY"})
    void nobody_calls_back_from_another_site_or_day(String elsewhere) throws SQLException {
        var held = held();
        try (var owner = hall.house().wings().owner();
                var says = owner.createStatement()) {
            says.executeUpdate("UPDATE mpp_9158.ticket SET " + elsewhere);
        }
        assertThat(refused(resumed(officer, held))).isEqualTo(Refusal.MISSING);
    }

    private Ticket called() {
        hall.arrive("a1-s1", 1);
        return done(hall.as(officer, () -> hall.bean(CallingTickets.class).next()));
    }

    /** Let a colleague take over the counter of an officer of whom nothing is heard any more. */
    private Actor whoTakesOver() {
        hall.clock().move(CounterSessions.SILENCE.plusSeconds(1));
        var colleague = hall.officer("sari", "a1");
        done(hall.as(colleague, () -> hall.bean(CounterSessions.class).takeOver("a1-1", "a1", "Rina sakit")));
        return colleague;
    }

    private Ticket held() {
        called();
        return done(hall.as(officer, () -> hall.bean(ServingTickets.class).hold("")));
    }

    private Answer<Ticket> resumed(Actor actor, Ticket held) {
        return hall.as(actor, () -> hall.bean(ServingTickets.class).resume(held.id()));
    }

    private void atCounter(Actor actor, String counter) {
        done(hall.as(actor, () -> hall.bean(CounterSessions.class).open(counter, "a1")));
    }

    private List<AuditEvent> trail(Ticket ticket) {
        return hall
                .asAdmin(() ->
                        hall.bean(AuditTrail.class).of("ticket", ticket.id().toString(), 10))
                .stream()
                .map(AuditEntry::event)
                .toList();
    }
}
