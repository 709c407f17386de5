package id.anjung.ui.site;

import io.micronaut.context.annotation.Property;
import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpRequest;
import jakarta.inject.Singleton;
import java.util.Optional;

/** Know under which address telephones reach us: the one that is set, or the one by which we were asked. */
@Singleton
final class OwnAddress {
    private final String set;

    OwnAddress(@Property(name = "anjung.open.url", defaultValue = "") String set) {
        this.set = set;
    }

    String of(HttpRequest<?> request, String path) {
        return (set.isEmpty() ? asked(request) : set) + path;
    }

    private static String asked(HttpRequest<?> request) {
        var host =
                Optional.ofNullable(request.getHeaders().get(HttpHeaders.HOST)).orElse("localhost");
        return (request.isSecure() ? "https" : "http") + "://" + host;
    }

    /** Tell whether browsers reach us under cover, as the set address says; a stranger's header cannot say so. */
    boolean secure() {
        return set.startsWith("https://");
    }
}
