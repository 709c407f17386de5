package id.anjung.event.internal;

import static org.assertj.core.api.Assertions.assertThat;

import id.anjung.event.Event;
import id.anjung.tenancy.House;
import id.anjung.tenancy.TenantId;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class EventsTest {
    private static final Instant NOW = Instant.parse("2026-11-24T00:00:00Z");
    private static House house;
    private static EventTable table;

    @BeforeAll
    static void open() {
        house = House.of(List.of(new TenantId("9004")));
        table = house.bean(EventTable.class);
    }

    @AfterAll
    static void close() {
        house.close();
    }

    @Test
    void an_event_that_commits_late_under_a_lower_id_is_not_lost() throws SQLException {
        var trace = new Trace(table.newest());
        try (var slow = house.wings().owner();
                var quick = house.wings().owner()) {
            slow.setAutoCommit(false);
            append(slow, "slow");
            append(quick, "quick");
            assertThat(subjects(trace.next(table, NOW))).containsExactly("quick");
            assertThat(subjects(trace.next(table, NOW))).isEmpty();
            slow.commit();
            assertThat(subjects(trace.next(table, NOW))).containsExactly("slow");
            assertThat(subjects(trace.next(table, NOW))).isEmpty();
        }
    }

    @Test
    void a_hole_that_never_fills_is_forgotten_after_the_longest_transaction() throws SQLException {
        var trace = new Trace(table.newest());
        try (var rolledBack = house.wings().owner();
                var other = house.wings().owner()) {
            rolledBack.setAutoCommit(false);
            append(rolledBack, "never");
            append(other, "after");
            rolledBack.rollback();
        }
        trace.next(table, NOW);
        assertThat(trace.written()).contains("@");
        trace.next(table, NOW.plus(Trace.PATIENCE).plusSeconds(1));
        assertThat(trace.written()).doesNotContain("@");
    }

    @Test
    void a_trace_that_was_written_down_goes_on_where_it_stood_holes_included() throws SQLException {
        var trace = new Trace(table.newest());
        try (var slow = house.wings().owner();
                var quick = house.wings().owner()) {
            slow.setAutoCommit(false);
            append(slow, "late");
            append(quick, "early");
            trace.next(table, NOW);
            var resumed = Trace.read(trace.written());
            slow.commit();
            assertThat(subjects(resumed.next(table, NOW))).containsExactly("late");
        }
    }

    @Test
    void one_process_consumes_at_a_time_and_a_late_former_one_writes_nothing() throws SQLException {
        var name = "test-" + UUID.randomUUID();
        var first = new Lease(table, name);
        var second = new Lease(table, name);
        var held = first.take("0").orElseThrow();
        assertThat(second.take("0")).isEmpty();
        house.wings()
                .asOwner("UPDATE anjung_event.consumer SET leased_until = '2000-01-01' WHERE name = '" + name + "'");
        var taken = second.take("0").orElseThrow();
        assertThat(taken.fence()).isGreaterThan(held.fence());
        assertThat(first.move(held, "999")).isFalse();
        assertThat(second.move(taken, "5")).isTrue();
        assertThat(second.take("0").orElseThrow().written()).isEqualTo("5");
    }

    private static void append(Connection connection, String subject) throws SQLException {
        try (var insert = connection.prepareStatement(
                "INSERT INTO anjung_event.event (tenant, kind, subject) VALUES ('9004', 'test', ?)")) {
            insert.setString(1, subject);
            insert.executeUpdate();
        }
    }

    private static List<String> subjects(List<Event> events) {
        return events.stream().map(Event::subject).toList();
    }
}
