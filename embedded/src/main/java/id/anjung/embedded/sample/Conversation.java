package id.anjung.embedded.sample;

import com.nimbusds.oauth2.sdk.util.URLUtils;
import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Read a request and answer it, with the headers that every answer carries. */
final class Conversation {
    private static final int LONGEST_BODY = 64 * 1024;
    private static final int NO_CONTENT = -1;

    private final HttpExchange exchange;
    private final String policy;

    /**
     * @param exchange the request
     * @param formTarget origin that forms may lead to, beside our own
     */
    Conversation(HttpExchange exchange, URI formTarget) {
        this.exchange = exchange;
        this.policy = "default-src 'none'; style-src 'self'; script-src 'self'; connect-src 'self'; base-uri 'none';"
                + " frame-ancestors 'none'; form-action 'self' " + formTarget.resolve("/");
    }

    /** Answer method and path, as in {@code GET /callback}. */
    String request() {
        return exchange.getRequestMethod() + " " + exchange.getRequestURI().getPath();
    }

    @Nullable
    String query(String name) {
        return first(exchange.getRequestURI().getRawQuery(), name);
    }

    @Nullable
    String form(String name) throws IOException {
        var body = exchange.getRequestBody().readNBytes(LONGEST_BODY);
        return first(new String(body, StandardCharsets.UTF_8), name);
    }

    Optional<String> cookie(String name) {
        var prefix = name + "=";
        return Objects.requireNonNullElse(exchange.getRequestHeaders().get("Cookie"), List.<String>of()).stream()
                .flatMap(line -> Stream.of(line.split(";", 0)))
                .map(String::strip)
                .filter(pair -> pair.startsWith(prefix))
                .map(pair -> pair.substring(prefix.length()))
                .findFirst();
    }

    Conversation setCookie(String name, String value) {
        exchange.getResponseHeaders().add("Set-Cookie", name + "=" + value + "; Path=/; HttpOnly; SameSite=Lax");
        return this;
    }

    Conversation dropCookie(String name) {
        exchange.getResponseHeaders().add("Set-Cookie", name + "=; Path=/; HttpOnly; SameSite=Lax; Max-Age=0");
        return this;
    }

    void redirect(URI target) throws IOException {
        exchange.getResponseHeaders().set("Location", target.toString());
        status(303);
    }

    void status(int code) throws IOException {
        headers("no-store");
        exchange.sendResponseHeaders(code, NO_CONTENT);
    }

    void page(int code, String html) throws IOException {
        send(code, "text/html; charset=utf-8", html.getBytes(StandardCharsets.UTF_8), "no-store");
    }

    void file(String type, byte[] content) throws IOException {
        send(200, type, content, "max-age=3600");
    }

    private void send(int code, String type, byte[] content, String caching) throws IOException {
        headers(caching);
        exchange.getResponseHeaders().set("Content-Type", type);
        boolean head = exchange.getRequestMethod().equals("HEAD");
        exchange.sendResponseHeaders(code, head ? NO_CONTENT : content.length);
        if (!head) {
            exchange.getResponseBody().write(content);
        }
    }

    private void headers(String caching) {
        var headers = exchange.getResponseHeaders();
        headers.set("Cache-Control", caching);
        headers.set("Content-Security-Policy", policy);
        headers.set("Referrer-Policy", "no-referrer");
        headers.set("X-Content-Type-Options", "nosniff");
    }

    private static @Nullable String first(@Nullable String encoded, String name) {
        Map<String, List<String>> parameters = URLUtils.parseParameters(encoded);
        var values = parameters.getOrDefault(name, List.of());
        return values.isEmpty() ? null : values.getFirst();
    }
}
