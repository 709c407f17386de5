package id.anjung.queue;

import static id.anjung.queue.Hall.done;
import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;

class ClaimedMeanwhileTest {
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
            LockWaits.until(called, hall, "engaged");
            other.commit();
            assertThat(done(called.join()).id()).isEqualTo(arrived.get(2).id());
        }
    }

    @Test
    void a_ticket_that_is_given_back_while_it_is_claimed_is_not_called_and_its_visit_stays_free() throws Exception {
        try (var hall = Hall.of("9156", 1, 1);
                var other = hall.house().wings().owner()) {
            var arrived = hall.arrive("a1-s1", 2);
            var officer = hall.officer("rina", "a1");
            done(hall.as(officer, () -> hall.bean(CounterSessions.class).open("a1-1", "a1")));
            other.setAutoCommit(false);
            cancel(other, arrived.getFirst());
            var called = CompletableFuture.supplyAsync(
                    () -> hall.as(officer, () -> hall.bean(CallingTickets.class).next()));
            LockWaits.until(called, hall, "officer");
            other.commit();
            assertThat(done(called.join()).id()).isEqualTo(arrived.getLast().id());
            assertThat(kept(other, arrived.getFirst())).isEqualTo("CANCELLED, engaged by null, moved by ISSUE");
        }
    }

    private static void cancel(Connection other, Ticket ticket) throws SQLException {
        try (var update = other.prepareStatement("UPDATE mpp_9156.ticket SET state = 'CANCELLED' WHERE id = ?")) {
            update.setString(1, ticket.id().toString());
            update.executeUpdate();
        }
    }

    private static String kept(Connection other, Ticket ticket) throws SQLException {
        try (var query = other.prepareStatement("SELECT t.state, v.engaged, GROUP_CONCAT(p.move) FROM mpp_9156.ticket t"
                + " JOIN mpp_9156.visit v ON v.id = t.visit JOIN mpp_9156.period p ON p.ticket = t.id WHERE t.id = ?"
                + " GROUP BY t.id, t.state, v.engaged")) {
            query.setString(1, ticket.id().toString());
            try (var row = query.executeQuery()) {
                assertThat(row.next()).isTrue();
                return row.getString(1) + ", engaged by " + row.getString(2) + ", moved by " + row.getString(3);
            }
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
}
