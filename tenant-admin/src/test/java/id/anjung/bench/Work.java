package id.anjung.bench;

import java.sql.Connection;
import java.sql.SQLException;

/** Name the transactions that are measured. */
enum Work {
    /** What issuing a ticket takes: read the service, take a number, write ticket, period and event. */
    FIVE("ratio_") {
        @Override
        void on(Connection connection, int turn) throws SQLException {
            connection.setAutoCommit(false);
            read(connection, turn);
            Statements.update(
                    connection,
                    "INSERT INTO bench_number (prefix, n) VALUES (?, LAST_INSERT_ID(1)) "
                            + "ON DUPLICATE KEY UPDATE n = LAST_INSERT_ID(n + 1)",
                    "P" + turn % 10);
            Statements.update(
                    connection,
                    "INSERT INTO bench_ticket (prefix, n, state) VALUES (?, LAST_INSERT_ID(), 'waiting')",
                    "P" + turn % 10);
            Statements.update(connection, "INSERT INTO bench_period (ticket, state) VALUES (?, 'waiting')", "" + turn);
            Statements.update(
                    connection, "INSERT INTO bench_event (kind, subject) VALUES ('ticket.issued', ?)", "" + turn);
            connection.commit();
            connection.setAutoCommit(true);
        }
    },
    /** One read, reported beside. */
    READ("read_") {
        @Override
        void on(Connection connection, int turn) throws SQLException {
            read(connection, turn);
        }
    };

    private final String figure;

    Work(String figure) {
        this.figure = figure;
    }

    /** Answer the first part of the figure's name. */
    String figure() {
        return figure;
    }

    abstract void on(Connection connection, int turn) throws SQLException;

    private static void read(Connection connection, int turn) throws SQLException {
        try (var query = connection.prepareStatement("SELECT name FROM bench_service WHERE code = ?")) {
            query.setString(1, "S" + turn % 20);
            try (var result = query.executeQuery()) {
                if (!result.next()) {
                    throw new IllegalStateException("The service is not there");
                }
            }
        }
    }
}
