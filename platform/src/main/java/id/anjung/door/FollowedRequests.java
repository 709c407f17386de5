package id.anjung.door;

import id.anjung.trace.RequestId;
import id.anjung.trace.Step;
import id.anjung.trace.Tracing;
import io.micronaut.core.annotation.Order;
import io.micronaut.core.propagation.MutablePropagatedContext;
import io.micronaut.http.BasicHttpAttributes;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.MutableHttpResponse;
import io.micronaut.http.annotation.RequestFilter;
import io.micronaut.http.annotation.ResponseFilter;
import io.micronaut.http.annotation.ServerFilter;

/**
 * Give every request a name and, where work is followed, the first step of its trace. The step is called by the template of
 * the route: paths hold the codes of tickets, and queries whatever somebody looks for.
 */
@ServerFilter(ServerFilter.MATCH_ALL_PATTERN)
@Order(EdgeOrder.WATCH)
final class FollowedRequests {
    private static final String NAMED = "id.anjung.door.request";
    private static final String STEP = "id.anjung.door.step";
    private static final int FIRST_FAULT_OF_OURS = 500;

    private final Tracing tracing;

    FollowedRequests(Tracing tracing) {
        this.tracing = tracing;
    }

    @RequestFilter
    void begin(HttpRequest<?> request, MutablePropagatedContext context) {
        var named = RequestId.of(request.getHeaders().get(RequestId.HEADER));
        request.setAttribute(NAMED, named);
        context.add(named);
        if (tracing.on()) {
            var step = tracing.answer(
                    request.getMethod().name(), request.getHeaders().get("traceparent"));
            request.setAttribute(STEP, step.tell("anjung." + named.field(), named.identifier()));
            context.add(step);
        }
    }

    @ResponseFilter
    void end(HttpRequest<?> request, MutableHttpResponse<?> response) {
        request.getAttribute(NAMED, RequestId.class)
                .ifPresent(named -> response.header(RequestId.HEADER, named.identifier()));
        request.getAttribute(STEP, Step.class).ifPresent(step -> end(step, request, response.code()));
    }

    private static void end(Step step, HttpRequest<?> request, int status) {
        try (step) {
            BasicHttpAttributes.getUriTemplate(request).ifPresent(template -> {
                step.rename(request.getMethod().name() + " " + template);
                step.tell("http.route", template);
            });
            step.tell("http.request.method", request.getMethod().name());
            step.tell("http.response.status_code", status);
            PathTenant.entered(request).ifPresent(tenant -> step.tell("anjung.tenant", tenant.toString()));
            if (status >= FIRST_FAULT_OF_OURS) {
                step.failed(Integer.toString(status));
            }
        }
    }
}
