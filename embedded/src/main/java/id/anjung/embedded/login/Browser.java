package id.anjung.embedded.login;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.HttpCookie;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * Visit pages as one person's browser: keep cookies, follow redirects, fill in forms. Unlike Java's own cookie
 * store it sends secure cookies to {@code localhost}, as browsers do.
 */
public final class Browser {
    private static final HttpClient CLIENT =
            HttpClient.newBuilder().followRedirects(HttpClient.Redirect.NEVER).build();
    private static final int MOST_REDIRECTS = 10;

    private final List<HttpCookie> cookies = new ArrayList<>();

    /** Open an address and follow redirects to the end. */
    public Page open(URI address) {
        return open(address, anywhere -> false);
    }

    /** Open an address and follow redirects, but not to an address that is to be left alone; answer the last page. */
    public Page open(URI address, Predicate<URI> leaveAlone) {
        return follow(get(address), leaveAlone);
    }

    /** Send the form of a page with these fields filled in, and follow as above. */
    public Page submit(Page page, Map<String, String> fields, Predicate<URI> leaveAlone) {
        var sent = HttpRequest.newBuilder(page.formAction())
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(form(fields));
        return follow(send(page.formAction(), sent), leaveAlone);
    }

    /** Send JSON as a script of a page of ours does, and answer what was said. */
    public Page post(URI address, String json) {
        return send(
                address,
                HttpRequest.newBuilder(address)
                        .header("Content-Type", "application/json; charset=UTF-8")
                        .POST(BodyPublishers.ofString(json)));
    }

    /** Answer the cookies that go with a request. */
    public String cookies(URI address) {
        return cookies.stream()
                .filter(cookie -> cookie.getDomain().equals(address.getHost())
                        && address.getPath()
                                .startsWith(
                                        Optional.ofNullable(cookie.getPath()).orElse("/")))
                .map(cookie -> cookie.getName() + "=" + cookie.getValue())
                .collect(Collectors.joining("; "));
    }

    /** Write fields as a form is sent. */
    public static BodyPublisher form(Map<String, String> fields) {
        return BodyPublishers.ofString(encoded(fields));
    }

    /** Write fields as a query or a form. */
    static String encoded(Map<String, String> fields) {
        return fields.entrySet().stream()
                .map(field -> URLEncoder.encode(field.getKey(), StandardCharsets.UTF_8) + "="
                        + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
    }

    private Page follow(Page first, Predicate<URI> leaveAlone) {
        var page = first;
        for (int redirects = 0; redirects < MOST_REDIRECTS; redirects++) {
            var target = page.redirect();
            if (target.isEmpty() || leaveAlone.test(target.get())) {
                return page;
            }
            page = get(target.get());
        }
        throw new IllegalStateException("Too many redirects, the last one to " + page.redirect());
    }

    private Page get(URI address) {
        return send(address, HttpRequest.newBuilder(address).GET());
    }

    private Page send(URI address, HttpRequest.Builder request) {
        var sent = cookies(address);
        if (!sent.isEmpty()) {
            request.header("Cookie", sent);
        }
        try {
            var answer = CLIENT.send(request.build(), BodyHandlers.ofString());
            answer.headers().allValues("Set-Cookie").forEach(header -> keep(address, header));
            return new Page(address, answer.statusCode(), answer.headers(), answer.body());
        } catch (IOException failure) {
            throw new UncheckedIOException("No answer from " + address, failure);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted", interrupted);
        }
    }

    private void keep(URI address, String header) {
        for (var cookie : HttpCookie.parse(header)) {
            cookie.setDomain(address.getHost());
            cookies.removeIf(former -> former.getName().equals(cookie.getName())
                    && Optional.ofNullable(former.getPath()).equals(Optional.ofNullable(cookie.getPath())));
            if (!cookie.hasExpired()) {
                cookies.add(cookie);
            }
        }
    }
}
