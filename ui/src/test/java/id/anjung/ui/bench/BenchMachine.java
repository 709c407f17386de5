package id.anjung.ui.bench;

import id.anjung.tenancy.Wings;
import java.lang.management.ManagementFactory;
import java.sql.SQLException;

/** Print on what the figures were measured. */
public final class BenchMachine {
    private BenchMachine() {}

    /** Print machine, Java and database, and with what the door runs. */
    public static void print(Wings wings) throws SQLException {
        try (var connection = wings.owner();
                var statement = connection.createStatement();
                var result =
                        statement.executeQuery("SELECT VERSION(), @@innodb_flush_log_at_trx_commit, @@sync_binlog")) {
            result.next();
            System.out.printf(
                    "%d processors, load %.1f, Java %s, %s, flush at commit %s, sync_binlog %s; the door in a process"
                            + " of its own with %s%n",
                    Runtime.getRuntime().availableProcessors(),
                    ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage(),
                    Runtime.version(),
                    result.getString(1),
                    result.getString(2),
                    result.getString(3),
                    String.join(" ", BenchHouse.JVM));
        }
    }
}
