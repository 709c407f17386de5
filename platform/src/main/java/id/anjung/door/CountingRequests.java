package id.anjung.door;

import id.anjung.door.watch.Traffic;
import id.anjung.tenancy.TenantId;
import io.micrometer.core.instrument.MeterRegistry;
import io.micronaut.core.annotation.Order;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.MutableHttpResponse;
import io.micronaut.http.annotation.RequestFilter;
import io.micronaut.http.annotation.ResponseFilter;
import io.micronaut.http.annotation.ServerFilter;
import java.time.Duration;
import java.util.regex.Pattern;

/** Count the requests of each mall, how they ended and how long they took. */
@ServerFilter(ServerFilter.MATCH_ALL_PATTERN)
@Order(EdgeOrder.WATCH)
final class CountingRequests {
    /** Streams last as long as somebody looks, and machines that watch us are nobody's visitors. */
    private static final String STREAMS = "/siaran";

    private static final Pattern WATCHERS = Pattern.compile("/(health|prometheus)\\b");
    private static final String BEGAN = "id.anjung.door.began";

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

    private void count(HttpRequest<?> request, int status, Duration took) {
        var mall = PathTenant.entered(request);
        meters.timer(
                        "anjung.http.requests",
                        "tenant",
                        mall.map(TenantId::toString).orElse("none"),
                        "method",
                        request.getMethod().name(),
                        "status",
                        Integer.toString(status))
                .record(took);
        if (!request.getPath().endsWith(STREAMS)
                && !WATCHERS.matcher(request.getPath()).lookingAt()) {
            traffic.atOpenDoor(mall, status, took);
        }
    }
}
