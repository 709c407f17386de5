package id.anjung.ui.cluster;

import id.anjung.embedded.process.Probe;
import id.anjung.ui.house.Soon;
import id.anjung.ui.process.Ports;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.UnixDomainSocketAddress;
import java.nio.ByteBuffer;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Stand before the replicas as an ingress controller does: HAProxy asks each for its readiness every second, keeps a
 * person's screens at one console by a cookie, and sends nothing a second time that a replica may have read.
 */
public final class Balancer implements AutoCloseable {
    private static final List<String> PLACES = List.of("/usr/sbin/haproxy", "/usr/local/sbin/haproxy");
    private static final Duration LONGEST_START = Duration.ofSeconds(20);
    private static final String CONFIGURATION = """
            global
              maxconn 4000
              stats socket %s mode 600 level admin
            defaults
              mode http
              timeout connect 2s
              timeout client 1h
              timeout server 1h
              timeout check 5s
              timeout http-keep-alive 30s
              # Only when no connection came about, so that nothing is done twice; elsewhere then.
              retries 3
              retry-on conn-failure
              option redispatch 1
              # As the chart's readiness probe, but oftener: the cluster takes who leaves out at once.
              default-server check inter 1s fastinter 100ms fall 3 rise 1
              option httpchk
              http-check send meth GET uri /health/readiness ver HTTP/1.1 hdr Host localhost
              http-check expect status 200
            frontend open
              bind 127.0.0.1:%d
              default_backend open
            backend open
              balance leastconn
            %s
            frontend console
              bind 127.0.0.1:%d
              default_backend console
            backend console
              balance leastconn
              cookie anjung_route insert indirect nocache
            %s
            """;

    private final int openPort = Probe.freePort();
    private final int consolePort = Probe.freePort();
    private final Process process;
    private final Path folder;

    private Balancer(Path program, List<Ports> open, List<Ports> console) {
        try {
            folder = Files.createTempDirectory("anjung-balancer");
            var file = folder.resolve("haproxy.cfg");
            Files.writeString(
                    file,
                    CONFIGURATION.formatted(
                            orders(),
                            openPort,
                            servers("open", open, false),
                            consolePort,
                            servers("console", console, true)));
            process = new ProcessBuilder(program.toString(), "-db", "-f", file.toString())
                    .redirectErrorStream(true)
                    .redirectOutput(folder.resolve("log").toFile())
                    .start();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        Soon.holds("the balancer listens", LONGEST_START, () -> !Probe.free(openPort));
    }

    /** Find the program, if this machine has it. */
    public static Optional<Path> program() {
        return Stream.concat(Optional.ofNullable(System.getenv("ANJUNG_HAPROXY")).stream(), PLACES.stream())
                .map(Path::of)
                .filter(Files::isExecutable)
                .findFirst();
    }

    /** Stand before replicas that are there, or will be, on these ports. */
    public static Balancer before(List<Ports> open, List<Ports> console) {
        var program = program()
                .orElseThrow(
                        () -> new IllegalStateException(
                                "No HAProxy found: install it (Debian: apt-get install haproxy), or name it by ANJUNG_HAPROXY"));
        return new Balancer(program, open, console);
    }

    /** Answer where citizens and programs come in. */
    public URI open() {
        return URI.create("http://localhost:" + openPort);
    }

    /** Answer where staff come in. */
    public URI console() {
        return URI.create("http://localhost:" + consolePort);
    }

    /** Send nobody new to a replica of the open door; who is there may stay. */
    void sendNobodyTo(int place) {
        order("set server open/open-" + (place + 1) + " state drain");
    }

    /** Send people to a replica again, once it is ready. */
    void sendPeopleTo(int place) {
        order("set server open/open-" + (place + 1) + " state ready");
    }

    private void order(String words) {
        try (var line = SocketChannel.open(UnixDomainSocketAddress.of(orders()))) {
            line.write(ByteBuffer.wrap((words + "\n").getBytes(StandardCharsets.US_ASCII)));
            line.read(ByteBuffer.allocate(1024));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private Path orders() {
        return folder.resolve("orders");
    }

    private static String servers(String name, List<Ports> replicas, boolean sticky) {
        return IntStream.range(0, replicas.size())
                .mapToObj(i -> "  server %1$s-%2$d 127.0.0.1:%3$d port %4$d%5$s"
                        .formatted(
                                name,
                                i + 1,
                                sticky
                                        ? replicas.get(i).console()
                                        : replicas.get(i).open(),
                                replicas.get(i).management(),
                                sticky ? " cookie " + name + "-" + (i + 1) : ""))
                .collect(Collectors.joining("\n"));
    }

    @Override
    public void close() {
        process.destroy();
        try {
            if (!process.waitFor(5, TimeUnit.SECONDS)) {
                process.destroyForcibly();
            }
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }
}
