package id.anjung.door;

import io.micronaut.context.annotation.Property;
import io.micronaut.core.annotation.Order;
import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.MutableHttpResponse;
import io.micronaut.http.annotation.ResponseFilter;
import io.micronaut.http.annotation.ServerFilter;
import java.util.Map;

/**
 * Let browsers do nothing with an answer beyond what it is for, whatever it is: an answer that is no page of ours runs
 * and loads nothing, and what programs are told is kept in no store. What an answer says about itself outranks this.
 */
@ServerFilter(ServerFilter.MATCH_ALL_PATTERN)
@Order(EdgeOrder.WATCH)
final class DoorHeaders {
    private static final Map<String, String> USUAL = Map.of(
            "Content-Security-Policy",
            "default-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
            "X-Content-Type-Options",
            "nosniff",
            "Referrer-Policy",
            "same-origin",
            "Cross-Origin-Opener-Policy",
            "same-origin",
            "Permissions-Policy",
            "camera=(), geolocation=(), microphone=()");

    private final boolean sealed;

    DoorHeaders(@Property(name = "anjung.open.url", defaultValue = "") String address) {
        this.sealed = address.startsWith("https://");
    }

    @ResponseFilter
    void add(HttpRequest<?> request, MutableHttpResponse<?> response) {
        USUAL.forEach((name, value) -> unlessSaid(response, name, value));
        if (request.getPath().startsWith("/api/")) {
            unlessSaid(response, HttpHeaders.CACHE_CONTROL, "no-store");
        }
        if (sealed) {
            unlessSaid(response, "Strict-Transport-Security", "max-age=31536000; includeSubDomains");
        }
    }

    private static void unlessSaid(MutableHttpResponse<?> response, String name, String value) {
        if (!response.getHeaders().contains(name)) {
            response.header(name, value);
        }
    }
}
