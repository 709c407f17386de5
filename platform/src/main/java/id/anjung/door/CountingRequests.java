package id.anjung.door;

import io.micrometer.core.instrument.MeterRegistry;
import io.micronaut.core.annotation.Order;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.MutableHttpResponse;
import io.micronaut.http.annotation.RequestFilter;
import io.micronaut.http.annotation.ResponseFilter;
import io.micronaut.http.annotation.ServerFilter;
import java.util.concurrent.TimeUnit;

/** Count the requests of each mall, how they ended and how long they took. */
@ServerFilter(ServerFilter.MATCH_ALL_PATTERN)
@Order(EdgeOrder.WATCH)
final class CountingRequests {
    private static final String BEGAN = "id.anjung.door.began";

    private final MeterRegistry meters;

    CountingRequests(MeterRegistry meters) {
        this.meters = meters;
    }

    @RequestFilter
    void begin(HttpRequest<?> request) {
        request.setAttribute(BEGAN, System.nanoTime());
    }

    @ResponseFilter
    void end(HttpRequest<?> request, MutableHttpResponse<?> response) {
        request.getAttribute(BEGAN, Long.class)
                .ifPresent(began -> meters.timer(
                                "anjung.http.requests",
                                "tenant",
                                PathTenant.entered(request)
                                        .map(Record::toString)
                                        .orElse("none"),
                                "method",
                                request.getMethod().name(),
                                "status",
                                Integer.toString(response.code()))
                        .record(System.nanoTime() - began, TimeUnit.NANOSECONDS));
    }
}
