package id.anjung.queue;

import static org.assertj.core.api.Assertions.assertThat;

import id.anjung.access.Actor;
import java.sql.SQLException;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;

/** Whoever gives a visit back gives all of it back, also what began while they waited for their turn. */
class GivenBackMeanwhileTest {
    private static final String LATER = "ffffffff-ffff-7fff-bfff-ffffffffffff";

    @Test
    void a_place_that_begins_while_a_visit_is_given_back_is_given_back_too() throws SQLException {
        try (var hall = Hall.of("9164", 1, 1);
                var other = hall.house().wings().owner();
                var says = other.createStatement()) {
            var visit = hall.arrive(Wish.of("a1-s1", TicketSource.DESK));
            var here = " FROM mpp_9164.ticket WHERE id = '"
                    + visit.tickets().getFirst().id() + "'";
            other.setAutoCommit(false);
            says.execute("SELECT id" + here + " FOR UPDATE");
            var given = CompletableFuture.supplyAsync(
                    () -> hall.as(
                            Actor.VISITOR, () -> hall.bean(HeldVisits.class).giveBack(visit.code())),
                    Thread::startVirtualThread);
            LockWaits.until(given, hall, "ticket");
            says.execute(
                    "INSERT INTO mpp_9164.ticket (id, visit, place, service, agency, site, day, label, source, priority,"
                            + " state, since, arrived_at, queue_at, calls) SELECT '" + LATER
                            + "', visit, 2, service, agency, site,"
                            + " day, label, source, priority, state, since, arrived_at, queue_at, calls" + here);
            other.commit();

            assertThat(given.join()).isInstanceOf(Answer.Done.class);
            assertThat(hall.asKiosk(() -> hall.bean(HeldVisits.class).byCode(visit.code()))
                            .orElseThrow()
                            .tickets())
                    .hasSize(2)
                    .allSatisfy(ticket -> assertThat(ticket.standing().state()).isEqualTo(TicketState.CANCELLED));
        }
    }
}
