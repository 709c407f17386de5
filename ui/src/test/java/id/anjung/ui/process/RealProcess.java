package id.anjung.ui.process;

import id.anjung.ui.Anjung;
import id.anjung.ui.house.Soon;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Run the application in a JVM of its own, told by variables alone. */
public final class RealProcess implements AutoCloseable {
    private static final Duration LONGEST_START = Duration.ofMinutes(10);
    private static final HttpClient CLIENT = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(Duration.ofSeconds(2))
            .build();

    final int openPort;
    final int consolePort;
    final int managementPort;
    private final Process process;
    private final File log;

    private RealProcess(ProcessBuilder builder, Map<String, String> variables, Ports ports) {
        openPort = ports.open();
        consolePort = ports.console();
        managementPort = ports.management();
        try {
            log = File.createTempFile("anjung-process", ".log");
            log.deleteOnExit();
            builder.environment().putAll(variables);
            builder.environment()
                    .putAll(Map.of(
                            "ANJUNG_OPEN_PORT", "" + openPort,
                            "ANJUNG_CONSOLE_PORT", "" + consolePort,
                            "ANJUNG_MANAGEMENT_PORT", "" + managementPort));
            process = builder.redirectErrorStream(true).redirectOutput(log).start();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** Start it with these variables; words are what it is asked for. */
    static RealProcess of(Map<String, String> variables, String... asked) {
        return at(Ports.free(), classPath(), variables, asked);
    }

    /** Start it on these ports, with the classes of any release of the application. */
    public static RealProcess at(Ports ports, String classPath, Map<String, String> variables, String... asked) {
        var words = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "--sun-misc-unsafe-memory-access=allow",
                "--enable-native-access=ALL-UNNAMED",
                "-Xmx384m",
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-cp",
                classPath,
                Anjung.class.getName()));
        words.addAll(List.of(asked));
        return new RealProcess(new ProcessBuilder(words), variables, ports);
    }

    /** Start a command of somebody else that ends up being the application, with nothing of our own environment. */
    static RealProcess by(List<String> command, Map<String, String> variables) {
        var builder = new ProcessBuilder(command);
        builder.environment().clear();
        return new RealProcess(builder, variables, Ports.free());
    }

    /** Wait until it takes traffic. */
    public RealProcess ready() {
        Soon.holds("the process takes traffic", LONGEST_START, () -> {
            if (!process.isAlive()) {
                throw new AssertionError("The process ended: " + said());
            }
            return readiness() == 200;
        });
        return this;
    }

    /** Answer the status of its readiness, 0 when nothing answers. */
    public int readiness() {
        return status(managementPort, "/health/readiness");
    }

    /** Answer the status of a page, 0 when nothing answers. */
    public static int status(int port, String path) {
        try {
            return CLIENT.send(request(port, path), BodyHandlers.ofString()).statusCode();
        } catch (IOException refused) {
            return 0;
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }

    static HttpRequest request(int port, String path) {
        return HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path))
                .timeout(Duration.ofSeconds(60))
                .build();
    }

    static HttpClient client() {
        return CLIENT;
    }

    /** Ask it to end, as a cluster does. */
    public void terminate() {
        process.destroy();
    }

    public boolean alive() {
        return process.isAlive();
    }

    /** Wait until it has ended and answer its exit code. */
    public int exit(Duration atMost) {
        try {
            if (!process.waitFor(atMost.toMillis(), TimeUnit.MILLISECONDS)) {
                throw new AssertionError("The process did not end: " + said());
            }
            return process.exitValue();
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }

    /** Answer everything that it has printed. */
    public String said() {
        try {
            return java.nio.file.Files.readString(log.toPath(), StandardCharsets.UTF_8);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** Answer its number among the processes of this machine. */
    public long pid() {
        return process.pid();
    }

    /** Kill it, as a power cut would: it gets no word of it and no time. */
    @Override
    public void close() {
        process.destroyForcibly();
        exit(Duration.ofSeconds(10));
    }

    /** Answer the classes of this release, without those of the tests. */
    public static String classPath() {
        var whole = System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
        return Stream.of(whole.split(File.pathSeparator, 0))
                .filter(entry -> !entry.contains("test-classes") && !entry.endsWith("-tests.jar"))
                .map(entry -> Path.of(entry).toAbsolutePath().toString())
                .collect(Collectors.joining(File.pathSeparator));
    }
}
