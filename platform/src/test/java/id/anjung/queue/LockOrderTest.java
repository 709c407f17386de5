package id.anjung.queue;

import static id.anjung.queue.Hall.done;
import static org.assertj.core.api.Assertions.assertThat;

import id.anjung.access.Actor;
import id.anjung.access.Role;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** While a step waits for the first lock of the order, it holds no later one. */
class LockOrderTest {
    private static final String QUEUE = "call_turn";
    private static final String SESSION = "counter_session";

    private Hall hall;
    private Actor chief;
    private Connection other;

    @BeforeEach
    void open() throws SQLException {
        hall = Hall.of("9161", 1, 2);
        chief = hall.staff("kepala", Role.AGENCY_SUPERVISOR, "a1");
        does(() -> hall.bean(CounterSessions.class).open("a1-1", "a1"));
        hall.arrive("a1-s1", 2);
        other = hall.house().wings().owner();
        other.setAutoCommit(false);
    }

    @AfterEach
    void close() throws SQLException {
        other.close();
        hall.close();
    }

    @Test
    void choosing_waits_for_the_queue_before_it_holds_the_ticket() throws Exception {
        var called = does(calling()::next);
        does(() -> hall.bean(ServingTickets.class).hold(""));
        holdsNothingBefore(QUEUE, called, () -> calling().choose(called.id()));
    }

    @Test
    void putting_back_waits_for_the_queue_before_it_holds_the_ticket() throws Exception {
        var missed = does(calling()::next);
        for (int call = 2; call <= 3; call++) {
            hall.clock().move(Duration.ofSeconds(20));
            does(calling()::recall);
        }
        does(calling()::miss);
        holdsNothingBefore(QUEUE, missed, () -> calling().putBack(missed.id()));
    }

    @Test
    void undoing_waits_for_the_queue_before_it_holds_the_ticket() throws Exception {
        var called = does(calling()::next);
        holdsNothingBefore(QUEUE, called, () -> hall.bean(Undoing.class).undo(called.id()));
    }

    @Test
    void ending_by_force_waits_for_the_session_before_it_holds_the_ticket() throws Exception {
        var called = does(calling()::next);
        holdsNothingBefore(SESSION, called, () -> hall.bean(Supervising.class).end(called.id(), "Pulang"));
    }

    @Test
    void ending_by_force_locks_no_session_of_others() throws Exception {
        var officer = hall.officer("rina", "a1");
        done(hall.as(officer, () -> hall.bean(CounterSessions.class).open("a1-2", "a1")));
        var called = does(calling()::next);
        lock("SELECT id FROM mpp_9161.counter_session WHERE held_counter = 'a1-2' FOR UPDATE");
        var ended = begin(() -> hall.bean(Supervising.class).end(called.id(), "Pulang"));
        LockWaits.until(ended, hall, SESSION);
        assertThat(ended).isDone();
        done(ended.join());
    }

    private void holdsNothingBefore(String first, Ticket ticket, Supplier<Answer<Ticket>> step) throws SQLException {
        lock("SELECT * FROM mpp_9161." + first + " FOR UPDATE");
        var doing = begin(step);
        LockWaits.until(doing, hall, first);
        assertThat(doing).as("it waits").isNotDone();
        lock("SELECT id FROM mpp_9161.ticket WHERE id = '" + ticket.id() + "' FOR UPDATE NOWAIT");
        other.commit();
        done(doing.join());
    }

    private void lock(String rows) throws SQLException {
        try (var statement = other.createStatement();
                var found = statement.executeQuery(rows)) {
            assertThat(found.next()).isTrue();
        }
    }

    private CompletableFuture<Answer<Ticket>> begin(Supplier<Answer<Ticket>> step) {
        return CompletableFuture.supplyAsync(() -> hall.as(chief, step));
    }

    private <T> T does(Supplier<Answer<T>> step) {
        return done(hall.as(chief, step));
    }

    private CallingTickets calling() {
        return hall.bean(CallingTickets.class);
    }
}
