package id.anjung.ui.shell.jetty;

import com.vaadin.flow.shared.ApplicationConstants;
import id.anjung.door.watch.Traffic;
import id.anjung.trace.RequestId;
import id.anjung.trace.Step;
import id.anjung.trace.Tracing;
import io.micronaut.core.propagation.PropagatedContext;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.eclipse.jetty.io.QuietException;

/**
 * Name every request of the console and, where work is followed, begin its trace. A step is called by the sort of request:
 * addresses of screens may hold what somebody looks for. Files that never change are not followed.
 */
final class FollowedScreens {
    private static final Set<String> SORTS = Set.of("uidl", "heartbeat", "push", "init");
    private static final Set<String> UNASKED = Set.of("heartbeat", "push");
    private static final int FIRST_FAULT_OF_OURS = 500;

    private final Tracing tracing;
    private final Traffic traffic;

    /** Serve a request. */
    interface Serving {
        void serve(HttpServletRequest request, HttpServletResponse response) throws ServletException, IOException;
    }

    FollowedScreens(Tracing tracing, Traffic traffic) {
        this.tracing = tracing;
        this.traffic = traffic;
    }

    void serve(HttpServletRequest request, HttpServletResponse response, Serving serving)
            throws ServletException, IOException {
        var named = RequestId.of(request.getHeader(RequestId.HEADER));
        response.setHeader(RequestId.HEADER, named.identifier());
        try (var known = PropagatedContext.getOrEmpty().plus(named).propagate()) {
            if (isFile(request)) {
                serving.serve(request, response);
            } else {
                count(request, response, serving);
            }
        }
    }

    /** Count what a person waits for; what Vaadin throws has no status yet, which Jetty gives it behind us. */
    private void count(HttpServletRequest request, HttpServletResponse response, Serving serving)
            throws ServletException, IOException {
        long began = System.nanoTime();
        try {
            follow(request, response, serving);
        } catch (ServletException | IOException | RuntimeException failure) {
            if (!left(failure)) {
                count(request, FIRST_FAULT_OF_OURS, began);
            }
            throw failure;
        }
        count(request, response.getStatus(), began);
    }

    /** A line that is kept open for news is nothing that a person waits for. */
    private void count(HttpServletRequest request, int status, long began) {
        if (!UNASKED.contains(sort(request))) {
            traffic.atConsole(Optional.empty(), status, Duration.ofNanos(System.nanoTime() - began));
        }
    }

    /** Tell whether the browser went away or sent nonsense, which is no fault of ours. */
    private static boolean left(Throwable failure) {
        return Stream.iterate(failure, one -> one != null, Throwable::getCause)
                .anyMatch(QuietException.class::isInstance);
    }

    private void follow(HttpServletRequest request, HttpServletResponse response, Serving serving)
            throws ServletException, IOException {
        if (!tracing.on()) {
            serving.serve(request, response);
            return;
        }
        try (var step = tracing.answer("console " + sort(request), request.getHeader("traceparent"));
                var entered = step.enter()) {
            step.tell("http.request.method", request.getMethod());
            serve(request, response, serving, step);
            step.tell("http.response.status_code", response.getStatus());
            if (response.getStatus() >= FIRST_FAULT_OF_OURS) {
                step.failed(Integer.toString(response.getStatus()));
            }
        }
    }

    private static void serve(HttpServletRequest request, HttpServletResponse response, Serving serving, Step step)
            throws ServletException, IOException {
        try {
            serving.serve(request, response);
        } catch (ServletException | IOException | RuntimeException failure) {
            step.failed(failure);
            throw failure;
        }
    }

    private static String sort(HttpServletRequest request) {
        var sort = request.getParameter(ApplicationConstants.REQUEST_TYPE_PARAMETER);
        return sort != null && SORTS.contains(sort) ? sort : "page";
    }

    private static boolean isFile(HttpServletRequest request) {
        return "GET".equals(request.getMethod()) && request.getRequestURI().matches(".*\\.\\w{2,5}");
    }
}
