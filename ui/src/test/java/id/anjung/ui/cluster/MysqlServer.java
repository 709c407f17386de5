package id.anjung.ui.cluster;

import id.anjung.embedded.TestDatabase;
import id.anjung.embedded.process.Probe;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;

/** Run a real MySQL of our own by {@code embedded/mysql-server}, durable as in production; it may be killed and come back. */
final class MysqlServer implements AutoCloseable {
    private static final Path SCRIPT = Path.of("..", "embedded", "mysql-server");
    private static final String USER = "root";
    private static final String PASSWORD = "test-root";

    private final int port = Probe.freePort();

    MysqlServer() {
        start();
    }

    /** Start it, the first time with no data. */
    void start() {
        say("start");
    }

    TestDatabase answer() {
        return new TestDatabase("jdbc:mysql://127.0.0.1:" + port, USER, PASSWORD);
    }

    int port() {
        return port;
    }

    /** Kill it, as a power cut would. */
    void kill() {
        process().ifPresent(living -> {
            living.destroyForcibly();
            living.onExit().join();
        });
    }

    private Optional<ProcessHandle> process() {
        var cache = Optional.ofNullable(System.getenv("XDG_CACHE_HOME"))
                .map(Path::of)
                .orElseGet(() -> Path.of(System.getProperty("user.home"), ".cache"));
        try {
            var pid = Files.readString(cache.resolve("anjung-mysql/" + port + "/pid"));
            return ProcessHandle.of(Long.parseLong(pid.strip()));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private void say(String word) {
        var command = new ProcessBuilder(SCRIPT.toString(), word)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD);
        command.environment().putAll(Map.of("ANJUNG_MYSQL_PORT", "" + port));
        try {
            int exit = command.start().waitFor();
            if (exit != 0) {
                throw new IllegalStateException("embedded/mysql-server " + word + " ended with " + exit);
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }

    @Override
    public void close() {
        say("wipe");
    }
}
