package id.anjung.ui.bench;

import id.anjung.tenancy.Wings;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** Say by hand the statements that the product says, over one connection that is kept: what there is to be had. */
final class Bare implements AutoCloseable {
    private static final String OPEN = "('PRINTING', 'WAITING', 'CALLED', 'SERVING', 'ON_HOLD', 'NO_SHOW')";

    private final Connection connection;

    Bare(Wings wings) throws SQLException {
        connection = wings.owner();
        connection.setAutoCommit(false);
    }

    /** Give a number, as {@code IssuingTickets} does: whoever takes one is told how long the queue is. */
    void issue(BenchMall mall, int agency) throws SQLException {
        var schema = mall.schema() + ".";
        var now = Timestamp.from(Instant.now());
        var day = BenchTables.day();
        read(
                "SELECT * FROM " + schema + "counter_session WHERE held_counter IS NOT NULL AND site = ? AND agency = ?"
                        + " AND state = 'OPEN' ORDER BY counter",
                "utama",
                "a" + agency);
        read(
                "SELECT id, visit, service, agency, priority, state, since, target, counter FROM " + schema
                        + "ticket WHERE day = ? AND site = ? AND agency = ? AND state IN " + OPEN
                        + " ORDER BY queue_at, id",
                day,
                "utama",
                "a" + agency);
        read("SELECT calls FROM " + schema + "call_turn WHERE site = ? AND agency = ?", "utama", "a" + agency);
        var letters = String.valueOf((char) ('A' + agency)); // given already, agencies in turn
        say(
                "INSERT INTO " + schema + "ticket_number (day, letters, n) VALUES (?, ?, LAST_INSERT_ID(1))"
                        + " ON DUPLICATE KEY UPDATE n = LAST_INSERT_ID(n + 1)",
                day,
                letters);
        long number = Long.parseLong(text("SELECT LAST_INSERT_ID()").orElseThrow());
        var visit = UUID.randomUUID().toString();
        var ticket = UUID.randomUUID().toString();
        var label = "%s-%03d".formatted(letters, number);
        say(
                "INSERT INTO " + schema + "visit (code, site, day, letters, number, source, priority, arrived_at,"
                        + " engaged, id) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                visit.substring(0, 26),
                "utama",
                day,
                letters,
                number,
                "API",
                null,
                now,
                null,
                visit);
        say(
                "INSERT INTO " + schema + "ticket (visit, place, service, agency, site, day, label, source, priority,"
                        + " priority_class, state, since, arrived_at, queue_at, target, counter, officer, calls,"
                        + " outcome, origin, id) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                visit,
                1,
                "a" + agency + "-s",
                "a" + agency,
                "utama",
                day,
                label,
                "API",
                false,
                null,
                "WAITING",
                now,
                now,
                now,
                null,
                null,
                null,
                0,
                null,
                null,
                ticket);
        period(schema, ticket, "ISSUE", "WAITING", "desk", null, now);
        event(schema, mall.code(), "TICKET_ISSUE", ticket);
        say(
                "INSERT INTO " + schema + "wait_estimate (ticket, visit, from_minutes, to_minutes, at)"
                        + " VALUES (?, ?, ?, ?, ?)",
                ticket,
                visit,
                0,
                5,
                now);
        connection.commit();
    }

    /** Call whoever is next, as {@code CallingTickets} does. */
    void call(BenchMall.Officer officer) throws SQLException {
        var schema = "mpp_" + officer.mall() + ".";
        var now = Timestamp.from(Instant.now());
        var agency = "a" + officer.agency();
        var session = text(
                        "SELECT * FROM " + schema + "counter_session WHERE held_officer = ? FOR UPDATE",
                        officer.subject())
                .orElseThrow();
        text("SELECT calls FROM " + schema + "call_turn WHERE site = ? AND agency = ? FOR UPDATE", "utama", agency);
        var head = head(schema, agency, officer.counter());
        var ticket = head.ticket();
        say("UPDATE " + schema + "visit SET engaged = ? WHERE id = ? AND engaged IS NULL", ticket, head.visit());
        say(
                "UPDATE " + schema
                        + "ticket SET state = 'CALLED', since = ?, counter = ?, officer = ?, calls = ?"
                        + " WHERE id = ? AND state = 'WAITING'",
                now,
                officer.counter(),
                officer.subject(),
                1,
                ticket);
        period(schema, ticket, "CALL", "CALLED", officer.subject(), officer.counter(), now);
        event(schema, officer.mall(), "TICKET_CALL", ticket);
        say("UPDATE " + schema + "call_turn SET calls = calls + ? WHERE site = ? AND agency = ?", 1, "utama", agency);
        say("UPDATE " + schema + "counter_session SET ticket = ?, seen_at = ? WHERE id = ?", ticket, now, session);
        connection.commit();
    }

    private record Head(String ticket, String visit) {}

    /** Choose by the rule: a line is looked at and, when it is empty, the other one. */
    private Head head(String schema, String agency, String counter) throws SQLException {
        var sql = "SELECT t.* FROM " + schema + "ticket t JOIN " + schema + "visit v ON v.id = t.visit WHERE t.day = ?"
                + " AND t.site = ? AND t.agency = ? AND t.state = 'WAITING' AND t.priority = ? AND v.engaged IS NULL"
                + " AND (t.target IS NULL OR t.target = ?) ORDER BY t.queue_at, t.id LIMIT 1";
        try (var query = prepared(sql, BenchTables.day(), "utama", agency, false, counter);
                var rows = query.executeQuery()) {
            if (!rows.next()) {
                throw new IllegalStateException("Nobody waits at " + schema + agency);
            }
            return new Head(rows.getString("id"), rows.getString("visit"));
        }
    }

    private void period(
            String schema,
            String ticket,
            String move,
            String state,
            String staff,
            @org.jspecify.annotations.Nullable String counter,
            Timestamp now)
            throws SQLException {
        say(
                "INSERT INTO " + schema + "period (ticket, move, state, staff, counter, since)"
                        + " VALUES (?, ?, ?, ?, ?, ?)",
                ticket,
                move,
                state,
                staff,
                counter,
                now);
    }

    private void event(String schema, String code, String kind, String subject) throws SQLException {
        say(
                "INSERT INTO " + schema + "outbox (tenant, kind, subject, amount) VALUES (?, ?, ?, 0)",
                code,
                kind,
                subject);
    }

    /** Ask and look at all that comes back. */
    private void read(String sql, Object... values) throws SQLException {
        try (var query = prepared(sql, values);
                var rows = query.executeQuery()) {
            int columns = rows.getMetaData().getColumnCount();
            while (rows.next()) {
                for (int i = 1; i <= columns; i++) {
                    rows.getString(i);
                }
            }
        }
    }

    private void say(String sql, @org.jspecify.annotations.Nullable Object... values) throws SQLException {
        try (var statement = prepared(sql, values)) {
            statement.executeUpdate();
        }
    }

    private Optional<String> text(String sql, Object... values) throws SQLException {
        try (var query = prepared(sql, values);
                var rows = query.executeQuery()) {
            return rows.next() ? Optional.of(rows.getString(1)) : Optional.empty();
        }
    }

    private PreparedStatement prepared(String sql, @org.jspecify.annotations.Nullable Object... values)
            throws SQLException {
        var statement = connection.prepareStatement(sql);
        for (int i = 0; i < values.length; i++) {
            statement.setObject(i + 1, values[i]);
        }
        return statement;
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }
}
