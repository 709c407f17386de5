package id.anjung.door;

import id.anjung.door.problem.Reader;
import io.micronaut.core.annotation.Order;
import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.MutableHttpHeaders;
import io.micronaut.http.annotation.RequestFilter;
import io.micronaut.http.annotation.ServerFilter;

/** Take a wish for a language away that is none, before the framework fails on it: whoever sent it reads Indonesian. */
@ServerFilter(ServerFilter.MATCH_ALL_PATTERN)
@Order(EdgeOrder.WATCH)
final class ReadableLanguage {
    @RequestFilter
    void read(HttpRequest<?> request) {
        var wanted = request.getHeaders().get(HttpHeaders.ACCEPT_LANGUAGE);
        if (wanted != null && !Reader.readable(wanted) && request.getHeaders() instanceof MutableHttpHeaders headers) {
            headers.remove(HttpHeaders.ACCEPT_LANGUAGE);
        }
    }
}
