package id.anjung.door;

import id.anjung.door.watch.Traffic;
import id.anjung.tenancy.TenantId;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import io.micronaut.core.annotation.Order;
import io.micronaut.http.HttpMethod;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.MutableHttpResponse;
import io.micronaut.http.annotation.RequestFilter;
import io.micronaut.http.annotation.ResponseFilter;
import io.micronaut.http.annotation.ServerFilter;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;

/** Count the requests of each mall, how they ended and how long they took. */
@ServerFilter(ServerFilter.MATCH_ALL_PATTERN)
@Order(EdgeOrder.WATCH)
final class CountingRequests {
    /** Streams last as long as somebody looks, and machines that watch us are nobody's visitors. */
    private static final String STREAMS = "/siaran";

    private static final Pattern WATCHERS = Pattern.compile("/(health|prometheus)\\b");
    private static final String BEGAN = "id.anjung.door.began";

    private final Map<Kind, Timer> timers = new ConcurrentHashMap<>();
    private final MeterRegistry meters;
    private final Traffic traffic;

    CountingRequests(MeterRegistry meters, Traffic traffic) {
        this.meters = meters;
        this.traffic = traffic;
    }

    @RequestFilter
    void begin(HttpRequest<?> request) {
        request.setAttribute(BEGAN, System.nanoTime());
    }

    @ResponseFilter
    void end(HttpRequest<?> request, MutableHttpResponse<?> response) {
        request.getAttribute(BEGAN, Long.class)
                .ifPresent(began -> count(request, response.code(), Duration.ofNanos(System.nanoTime() - began)));
    }

    /** What requests are told apart by. */
    private record Kind(String tenant, HttpMethod method, int status) {}

    private Timer timer(Kind kind) {
        return meters.timer(
                "anjung.http.requests",
                "tenant",
                kind.tenant(),
                "method",
                kind.method().name(),
                "status",
                Integer.toString(kind.status()));
    }

    private void count(HttpRequest<?> request, int status, Duration took) {
        var mall = PathTenant.entered(request);
        timers.computeIfAbsent(
                        new Kind(mall.map(TenantId::toString).orElse("none"), request.getMethod(), status), this::timer)
                .record(took);
        if (!request.getPath().endsWith(STREAMS)
                && !WATCHERS.matcher(request.getPath()).lookingAt()) {
            traffic.atOpenDoor(mall, status, took);
        }
    }
}
