package id.anjung.door;

import id.anjung.trace.Step;
import io.micronaut.context.annotation.Requires;
import io.micronaut.core.annotation.Order;
import io.micronaut.http.annotation.RequestFilter;
import io.micronaut.http.annotation.ServerFilter;

/** Tell the first step of a trace whose request it is, as soon as that is known. */
@ServerFilter(ServerFilter.MATCH_ALL_PATTERN)
@Order(EdgeOrder.TENANT + 1)
@Requires(property = "anjung.otlp.endpoint")
final class FollowedEntry {
    @RequestFilter
    void tell() {
        Step.current().tellWhose();
    }
}
