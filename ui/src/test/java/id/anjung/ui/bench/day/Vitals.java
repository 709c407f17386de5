package id.anjung.ui.bench.day;

import id.anjung.ui.bench.BenchHouse;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;

/**
 * Hold what a process has at one moment.
 *
 * @param heap bytes that live
 * @param threads how many threads of the system
 * @param files how many open files, connections among them
 * @param connections how many connections to the database
 */
record Vitals(double heap, double threads, double files, double connections) {
    private static final String CONNECTIONS =
            "SELECT COUNT(*) FROM information_schema.processlist WHERE user LIKE 'anjung_%'";

    static Vitals of(BenchHouse house) throws IOException, SQLException {
        long pid = house.door().pid();
        long heap = house.door().liveBytes();
        return new Vitals(heap, entries(pid, "task"), entries(pid, "fd"), connections(house));
    }

    private static long connections(BenchHouse house) throws SQLException {
        try (var connection = house.wings().owner();
                var statement = connection.createStatement();
                var result = statement.executeQuery(CONNECTIONS)) {
            result.next();
            return result.getLong(1);
        }
    }

    /** Count what the system lists of a process; nothing where it lists nothing. */
    private static long entries(long pid, String folder) throws IOException {
        var listed = Path.of("/proc", "" + pid, folder);
        if (!Files.isDirectory(listed)) {
            return 0;
        }
        try (var entries = Files.list(listed)) {
            return entries.count();
        }
    }
}
