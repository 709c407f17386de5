package id.anjung.embedded.sample;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.regex.Pattern;

/** Walk as a browser does: keep cookies, follow redirects to pages that are there. */
final class Browser {
    private static final Pattern FORM = Pattern.compile("action=\"([^\"]+)\"");

    private final HttpClient client = HttpClient.newBuilder()
            .cookieHandler(new CookieJar())
            .followRedirects(HttpClient.Redirect.NORMAL)
            .build();
    private final HttpClient still = HttpClient.newBuilder()
            .cookieHandler(client.cookieHandler().orElseThrow())
            .followRedirects(HttpClient.Redirect.NEVER)
            .build();

    HttpResponse<String> open(URI page) throws IOException, InterruptedException {
        return client.send(HttpRequest.newBuilder(page).build(), HttpResponse.BodyHandlers.ofString());
    }

    HttpResponse<String> submit(URI target, String form) throws IOException, InterruptedException {
        return send(client, target, form);
    }

    /** Give the password where Keycloak asks for it, and stay before the page that it leads to. */
    void login(URI page) throws IOException, InterruptedException {
        var asked = open(page);
        assertThat(asked.body()).contains("password");
        var form = FORM.matcher(asked.body());
        assertThat(form.find()).isTrue();
        var target = URI.create(form.group(1).replace("&amp;", "&"));
        assertThat(send(still, target, "username=petugas&password=anjung-demo").statusCode())
                .isEqualTo(302);
    }

    private static HttpResponse<String> send(HttpClient client, URI target, String form)
            throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(target)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(form))
                .build();
        return client.send(request, HttpResponse.BodyHandlers.ofString());
    }
}
