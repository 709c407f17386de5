package id.anjung.queue;

import static id.anjung.queue.Hall.done;
import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.Test;

class ClaimedMeanwhileTest {
    /** InnoDB shows its transactions anew only to one who has not looked for a tenth of a second. */
    private static final long UNTIL_SEEN_ANEW = TimeUnit.MILLISECONDS.toNanos(150);

    @Test
    void when_all_that_were_read_first_are_claimed_meanwhile_the_one_behind_them_is_called() throws Exception {
        try (var hall = Hall.of("9150", 1, 1);
                var other = hall.house().wings().owner()) {
            var arrived = hall.arrive("a1-s1", 4);
            var officer = hall.officer("rina", "a1");
            done(hall.as(officer, () -> hall.bean(CounterSessions.class).open("a1-1", "a1")));
            other.setAutoCommit(false);
            engage(other, arrived.subList(0, 2));
            var called = CompletableFuture.supplyAsync(
                    () -> hall.as(officer, () -> hall.bean(CallingTickets.class).next()));
            while (!called.isDone() && !claimWaits(hall)) {
                LockSupport.parkNanos(UNTIL_SEEN_ANEW);
            }
            other.commit();
            assertThat(done(called.join()).id()).isEqualTo(arrived.get(2).id());
        }
    }

    private static void engage(Connection other, List<Ticket> tickets) throws SQLException {
        try (var update = other.prepareStatement("UPDATE mpp_9150.visit SET engaged = ? WHERE id = ?")) {
            for (var ticket : tickets) {
                update.setString(1, ticket.id().toString());
                update.setString(2, ticket.visit().toString());
                update.executeUpdate();
            }
        }
    }

    private static boolean claimWaits(Hall hall) throws SQLException {
        try (var owner = hall.house().wings().owner();
                var statement = owner.createStatement();
                var waiting = statement.executeQuery("SELECT 1 FROM information_schema.innodb_trx"
                        + " WHERE trx_state = 'LOCK WAIT' AND trx_query LIKE '%engaged%'")) {
            return waiting.next();
        }
    }
}
