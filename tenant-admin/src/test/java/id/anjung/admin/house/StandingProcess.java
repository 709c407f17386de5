package id.anjung.admin.house;

import id.anjung.embedded.TestDatabase;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.locks.LockSupport;

/** Run a worker in a process of its own that stands still at a moment, to be killed there the hard way. */
public final class StandingProcess {
    private static final String STANDS = "standing still at ";

    private StandingProcess() {}

    /** Start a worker with these seeds, and answer it as soon as it stands at the moment. */
    public static Process at(String moment, String seeds) throws IOException {
        var words = List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-Duser.timezone=Asia/Makassar",
                "--sun-misc-unsafe-memory-access=allow",
                "-cp",
                System.getProperty("java.class.path"),
                StandingWorker.class.getName(),
                seeds,
                TestHouse.COPIES.toAbsolutePath().toString(),
                moment);
        var database = TestDatabase.shared();
        var builder = new ProcessBuilder(words).redirectError(ProcessBuilder.Redirect.INHERIT);
        builder.environment()
                .putAll(Map.of(
                        "ANJUNG_TEST_DB_URL", database.url(),
                        "ANJUNG_TEST_DB_USER", database.user(),
                        "ANJUNG_TEST_DB_PASSWORD", database.password()));
        var process = builder.start();
        var output = new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
        for (var line = output.readLine(); line != null; line = output.readLine()) {
            if (line.equals(STANDS + moment)) {
                return process;
            }
        }
        throw new AssertionError("The worker ended before it stood at " + moment);
    }

    /** Stand still for ever, in such a process. */
    static void stand(String moment) {
        System.out.println(STANDS + moment);
        while (true) {
            LockSupport.park();
        }
    }
}
