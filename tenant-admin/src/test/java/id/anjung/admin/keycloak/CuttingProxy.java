package id.anjung.admin.keycloak;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Stand between the adapter and Keycloak and cut the line at a chosen write, before or after Keycloak did it:
 * what a process sees that is killed there, or whose Keycloak goes away.
 */
final class CuttingProxy implements AutoCloseable {
    private static final Set<String> DROPPED = Set.of("connection", "content-length", "host", "transfer-encoding");
    private static final int NEVER = Integer.MAX_VALUE;

    private final HttpClient client =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final HttpServer server;
    private final AtomicInteger writes = new AtomicInteger();
    private volatile int cutAt = NEVER;
    private volatile boolean afterwards;
    private volatile boolean cut;

    CuttingProxy() {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.createContext("/", this::pass);
        server.start();
    }

    String url() {
        return "http://localhost:" + server.getAddress().getPort();
    }

    /** Cut at the write with this number, counted from now; afterwards means that Keycloak still does it. */
    void cutAt(int write, boolean afterwards) {
        writes.set(0);
        this.afterwards = afterwards;
        this.cutAt = write;
    }

    /** Cut now. */
    void cut() {
        cut = true;
    }

    boolean isCut() {
        return cut;
    }

    void mend() {
        cutAt = NEVER;
        cut = false;
        writes.set(0);
    }

    int writes() {
        return writes.get();
    }

    private void pass(HttpExchange exchange) throws IOException {
        try (exchange) {
            var path = exchange.getRequestURI().toString();
            boolean writes =
                    path.startsWith("/admin/") && !exchange.getRequestMethod().equals("GET");
            boolean here = writes && this.writes.incrementAndGet() == cutAt;
            if (cut || here && !afterwards) {
                cut = true;
                return;
            }
            var answer = forward(exchange, path);
            if (here) {
                cut = true;
                return;
            }
            answer.headers().map().forEach((name, values) -> {
                if (!DROPPED.contains(name)) {
                    exchange.getResponseHeaders().put(name, values);
                }
            });
            exchange.sendResponseHeaders(answer.statusCode(), answer.body().length == 0 ? -1 : answer.body().length);
            exchange.getResponseBody().write(answer.body());
        }
    }

    private HttpResponse<byte[]> forward(HttpExchange exchange, String path) throws IOException {
        var body = exchange.getRequestBody().readAllBytes();
        var request = HttpRequest.newBuilder(URI.create(TestServer.url() + path))
                .method(
                        exchange.getRequestMethod(),
                        body.length == 0
                                ? HttpRequest.BodyPublishers.noBody()
                                : HttpRequest.BodyPublishers.ofByteArray(body));
        exchange.getRequestHeaders().forEach((name, values) -> {
            if (!DROPPED.contains(name.toLowerCase(Locale.ROOT))) {
                values.forEach(value -> request.header(name, value));
            }
        });
        try {
            return client.send(request.build(), HttpResponse.BodyHandlers.ofByteArray());
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IOException(interrupted);
        }
    }

    @Override
    public void close() {
        server.stop(0);
        client.close();
    }
}
