package id.anjung.ui.bench;

import com.sun.management.UnixOperatingSystemMXBean;
import java.lang.management.ManagementFactory;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Measure a day of queues on a real process and a durable database, in one run: {@code ./anjung bench queue}. Giving
 * numbers and calling against bare JDBC; how late thousands of boards and pages know; a morning played at full speed.
 */
public final class QueueBench {
    private static final int OTHER_FILES = 500;
    private static final int MISUSED = 2;

    private QueueBench() {}

    /**
     * Run the benchmark.
     *
     * @param arguments {@code --short}, {@code --only} with the name of a part, {@code --seed}, {@code --connections}
     */
    public static void main(String[] arguments) {
        WholeRun.end(() -> {
            var options = BenchOptions.read(List.of(arguments));
            refuseFewFiles(options);
            System.out.println(LastLine.of("queue", measure(options)));
            return 0;
        });
    }

    private static Map<String, Object> measure(BenchOptions options) throws Exception {
        var figures = new LinkedHashMap<String, Object>();
        try (var house =
                new BenchHouse(new BenchHouse.Size(options.malls(), options.counters()), BenchOptions.CLIENTS)) {
            var tables = new BenchTables(house);
            print(house, options);
            long lost = 0;
            long doubled = 0;
            var comparing = new Comparing(house, tables, options);
            if (options.has("tickets")) {
                figures.put("ticket_ratio", comparing.tickets());
            }
            if (options.has("calls")) {
                figures.put("call_ratio", comparing.calls());
            }
            if (options.has("boards")) {
                var found = new Listening(house, tables, options).measure();
                figures.put("board_p99_ms", found.p99());
                figures.put("board_connections", found.connections());
                figures.put("connection_kb", found.kilobytes());
                lost += found.lost();
                doubled += found.doubled();
            }
            if (options.has("morning")) {
                var found = new Morning(house, tables, options).play();
                figures.put("speedup", found.speedup());
                lost += found.lost();
                doubled += found.doubled();
            }
            figures.put("lost", lost);
            figures.put("doubled", doubled);
            printSize(tables);
        }
        return figures;
    }

    /** Each stream is an open file, here and in the process that is measured. */
    private static void refuseFewFiles(BenchOptions options) {
        if (options.has("boards")
                && ManagementFactory.getOperatingSystemMXBean() instanceof UnixOperatingSystemMXBean system
                && system.getMaxFileDescriptorCount() < options.connections() + OTHER_FILES) {
            System.err.printf(
                    "anjung: %d connections need %d open files and this shell allows %d: say  ulimit -n %d  first (as"
                            + " root where the hard limit is lower), or  --connections %d%n",
                    options.connections(),
                    options.connections() + OTHER_FILES,
                    system.getMaxFileDescriptorCount(),
                    options.connections() + OTHER_FILES,
                    system.getMaxFileDescriptorCount() - OTHER_FILES);
            System.exit(MISUSED);
        }
    }

    private static void print(BenchHouse house, BenchOptions options) throws SQLException {
        BenchMachine.print(house.wings());
        System.out.printf(
                "%d malls with %d counters each, %d clients here, %d rounds of %d ms, seed %d%n",
                options.malls(),
                options.counters(),
                BenchOptions.CLIENTS,
                options.rounds(),
                options.time().toMillis(),
                options.seed());
    }

    private static void printSize(BenchTables tables) throws SQLException {
        System.out.printf(
                "at the end %d visits and %d periods%n",
                tables.count("SELECT COUNT(*) FROM %s.visit"), tables.count("SELECT COUNT(*) FROM %s.period"));
    }
}
