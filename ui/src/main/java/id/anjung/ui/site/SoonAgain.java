package id.anjung.ui.site;

import id.anjung.door.EdgeOrder;
import id.anjung.door.problem.ProblemDocument;
import io.micronaut.core.annotation.Order;
import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpMethod;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.MediaType;
import io.micronaut.http.MutableHttpResponse;
import io.micronaut.http.annotation.ResponseFilter;
import io.micronaut.http.annotation.ServerFilter;
import java.net.URI;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Tell people in words that a page cannot be shown now, and lead their browser back by itself: a machine in the hall has
 * nobody who loads it again, and no script of ours runs on an answer for programs.
 */
@ServerFilter({"/mpp/**", "/t/**"})
@Order(EdgeOrder.WORDS)
final class SoonAgain {
    private static final String SECONDS = "10";
    private static final Pattern PAGE = Pattern.compile("/(mpp|t)/\\w");
    private static final int TOO_MANY = 429;
    private static final int FIRST_FAULT_OF_OURS = 500;

    private final Drawing drawing;

    SoonAgain(Drawing drawing) {
        this.drawing = drawing;
    }

    @ResponseFilter
    void draw(HttpRequest<?> request, MutableHttpResponse<?> response) {
        if (response.body() instanceof ProblemDocument problem && passes(problem.status()) && shown(request)) {
            var page = back(request);
            drawing.soon(response, Speech.of(request).withoutChoice(), page)
                    .header("Refresh", SECONDS + "; url=" + page);
        }
    }

    private static boolean passes(int status) {
        return status == TOO_MANY || status >= FIRST_FAULT_OF_OURS;
    }

    /** Tell whether somebody looks at the answer, as at a page and not at what a script has asked for. */
    private static boolean shown(HttpRequest<?> request) {
        return request.accept().contains(MediaType.TEXT_HTML_TYPE);
    }

    /** Answer which page to come back to: what was sent by a form is not sent again, but the form is there again. */
    private static String back(HttpRequest<?> request) {
        var page = request.getMethod() == HttpMethod.POST ? form(request).orElse(URI.create("/")) : request.getUri();
        return page.getRawPath() + (page.getRawQuery() == null ? "" : "?" + page.getRawQuery());
    }

    /** Only the path counts, so that nobody is led to another place. */
    private static Optional<URI> form(HttpRequest<?> request) {
        try {
            return Optional.ofNullable(request.getHeaders().get(HttpHeaders.REFERER))
                    .map(URI::create)
                    .filter(page -> page.getRawPath() != null
                            && PAGE.matcher(page.getRawPath()).lookingAt());
        } catch (IllegalArgumentException unreadable) {
            return Optional.empty();
        }
    }
}
