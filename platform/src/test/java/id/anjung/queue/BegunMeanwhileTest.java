package id.anjung.queue;

import static id.anjung.queue.Hall.done;
import static org.assertj.core.api.Assertions.assertThat;

import id.anjung.access.Actor;
import id.anjung.access.Role;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Whoever waits for a ticket of a visit sees afterwards what another one has begun in it meanwhile. */
class BegunMeanwhileTest {
    private static final List<List<String>> PLACES = List.of(List.of("a1-s1"), List.of("a2-s1"), List.of("a1-s2"));
    private static final String LATER = "ffffffff-ffff-7fff-bfff-ffffffffffff";

    private Hall hall;
    private Visit visit;
    private Connection other;

    @BeforeEach
    void open() throws SQLException {
        hall = Hall.of("9164", 2, 1);
        visit = hall.arrive(new Wish("", PLACES, TicketSource.DESK, null, false, null));
        other = hall.house().wings().owner();
        other.setAutoCommit(false);
    }

    @AfterEach
    void close() throws SQLException {
        other.close();
        hall.close();
    }

    @Test
    void a_visit_is_given_back_with_the_place_that_has_begun() throws SQLException {
        var given = whileTheNextBegins(
                () -> hall.as(Actor.VISITOR, () -> hall.bean(HeldVisits.class).giveBack(visit.code())));
        assertThat(given).isInstanceOf(Answer.Done.class);
        assertThat(states()).containsExactly(TicketState.CANCELLED, TicketState.CANCELLED);
    }

    @Test
    void a_place_that_has_begun_keeps_the_next_one_back() throws SQLException {
        var chief = hall.staff("kepala", Role.AGENCY_SUPERVISOR, "a1");
        var ended = whileTheNextBegins(() -> hall.as(
                chief,
                () -> hall.bean(Supervising.class)
                        .end(visit.tickets().getFirst().id(), "Pulang")));
        done(ended);
        assertThat(states()).containsExactly(TicketState.EXPIRED, TicketState.WAITING);
    }

    /** Let a step wait for the first ticket, begin the second place as another officer's end would, and let it go on. */
    private <T> T whileTheNextBegins(Supplier<T> step) throws SQLException {
        var first = " FROM mpp_9164.ticket WHERE id = '"
                + visit.tickets().getFirst().id() + "'";
        try (var says = other.createStatement()) {
            says.execute("SELECT id" + first + " FOR UPDATE");
            var waiting = CompletableFuture.supplyAsync(step, Thread::startVirtualThread);
            LockWaits.until(waiting, hall, "ticket");
            says.execute("UPDATE mpp_9164.visit_step SET entered = TRUE WHERE place = 2");
            says.execute(
                    "INSERT INTO mpp_9164.ticket (id, visit, place, service, agency, site, day, label, source, priority, state,"
                            + " since, arrived_at, queue_at, calls) SELECT '" + LATER
                            + "', visit, 2, 'a2-s1', 'a2', site, day,"
                            + " label, source, priority, state, since, arrived_at, queue_at, calls" + first);
            other.commit();
            return waiting.join();
        }
    }

    private List<TicketState> states() {
        return hall.asKiosk(() -> hall.bean(HeldVisits.class).byCode(visit.code())).orElseThrow().tickets().stream()
                .map(ticket -> ticket.standing().state())
                .toList();
    }
}
