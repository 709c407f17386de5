package id.anjung.bench;

import id.anjung.tenancy.Wings;
import java.sql.SQLException;
import java.time.Duration;

/** Print on what and how the figures were measured. */
final class Machine {
    private Machine() {}

    static void print(Wings wings, int rounds, Duration time) throws SQLException {
        try (var connection = wings.owner();
                var statement = connection.createStatement();
                var result =
                        statement.executeQuery("SELECT VERSION(), @@innodb_flush_log_at_trx_commit, @@sync_binlog")) {
            result.next();
            System.out.printf(
                    "%d processors, Java %s, %s, flush at commit %s, sync_binlog %s; %d rounds of %d ms%n",
                    Runtime.getRuntime().availableProcessors(),
                    Runtime.version(),
                    result.getString(1),
                    result.getString(2),
                    result.getString(3),
                    rounds,
                    time.toMillis());
        }
    }
}
