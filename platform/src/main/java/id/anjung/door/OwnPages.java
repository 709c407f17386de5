package id.anjung.door;

import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpRequest;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Optional;

/** Tell whether a form comes from a page of ours; a browser says so by itself, and no page can make it lie. */
final class OwnPages {
    private static final String SITE = "Sec-Fetch-Site";

    private OwnPages() {}

    static boolean sent(HttpRequest<?> request) {
        var headers = request.getHeaders();
        boolean near = Optional.ofNullable(headers.get(SITE))
                .map(site -> site.equals("same-origin") || site.equals("none"))
                .orElse(true);
        boolean own = Optional.ofNullable(headers.get(HttpHeaders.ORIGIN))
                .map(origin -> authority(origin)
                        .filter(sender -> sender.equals(headers.get(HttpHeaders.HOST)))
                        .isPresent())
                .orElse(true);
        return near && own;
    }

    private static Optional<String> authority(String origin) {
        try {
            return Optional.ofNullable(new URI(origin).getAuthority());
        } catch (URISyntaxException none) {
            return Optional.empty();
        }
    }
}
