package id.anjung.ui.shell;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.stream.Collectors;

/** Visit the console as one browser does, without its scripts. */
public final class Visitor {
    private final String console;
    private final CookieManager cookies = new CookieManager();
    private final HttpClient following = client(HttpClient.Redirect.ALWAYS);
    private final HttpClient plain = client(HttpClient.Redirect.NEVER);

    public Visitor(String console) {
        this.console = console;
    }

    /** Open a page and follow to the last one. */
    public HttpResponse<String> open(String path) {
        return send(following, HttpRequest.newBuilder(URI.create(console + path)));
    }

    /** Open a page and follow nowhere. */
    public HttpResponse<String> ask(String path) {
        return send(plain, HttpRequest.newBuilder(URI.create(console + path)));
    }

    /** Send a form and follow nowhere. */
    public HttpResponse<String> post(String path, Map<String, String> fields) {
        var form = fields.entrySet().stream()
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        return send(
                plain,
                HttpRequest.newBuilder(URI.create(console + path))
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(HttpRequest.BodyPublishers.ofString(form)));
    }

    /** Answer the session's cookie. */
    public String session() {
        return cookies.getCookieStore().getCookies().stream()
                .filter(cookie -> cookie.getName().equals("anjung_console"))
                .map(cookie -> cookie.getValue())
                .findFirst()
                .orElse("");
    }

    /** Tell whether the console serves this browser a screen. */
    public boolean inside() {
        return ask("/ruang-kerja").statusCode() == 200;
    }

    private HttpClient client(HttpClient.Redirect redirect) {
        return HttpClient.newBuilder()
                .cookieHandler(cookies)
                .followRedirects(redirect)
                .build();
    }

    private static HttpResponse<String> send(HttpClient client, HttpRequest.Builder request) {
        try {
            return client.send(request.build(), HttpResponse.BodyHandlers.ofString());
        } catch (IOException e) {
            throw new IllegalStateException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
