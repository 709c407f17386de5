package id.anjung.ui.shell.login;

import static org.assertj.core.api.Assertions.assertThat;

import id.anjung.ui.shell.Console;
import id.anjung.ui.shell.Visitor;
import id.anjung.ui.shell.text.Languages;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.net.http.WebSocket;
import java.net.http.WebSocketHandshakeException;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.CompletionException;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Try what the console lets nobody do, before any login is asked. */
class ConsoleWallsTest {
    private static final HttpClient CLIENT = HttpClient.newHttpClient();
    private static final String ELSEWHERE = "https://evil.example";

    private static ScriptedProvider provider;
    private static Console console;

    @BeforeAll
    static void open() {
        provider = new ScriptedProvider();
        console = new Console(provider.url(), Map.of());
    }

    @AfterAll
    static void close() {
        console.close();
        provider.close();
    }

    @Test
    void every_page_says_what_a_browser_may_do_with_it_and_is_kept_in_no_store() {
        var visitor = new Visitor(console.url());
        for (var page : new HttpResponse<?>[] {visitor.open("/ruang-kerja"), visitor.ask("/ruang-kerja")}) {
            var headers = page.headers();
            assertThat(page.statusCode()).isEqualTo(200);
            assertThat(headers.firstValue("Content-Security-Policy").orElseThrow())
                    .contains("default-src 'self'", "'nonce-", "object-src 'none'", "frame-ancestors 'none'");
            assertThat(headers.firstValue("X-Content-Type-Options")).hasValue("nosniff");
            assertThat(headers.firstValue("Referrer-Policy")).hasValue("same-origin");
            assertThat(headers.firstValue("Cross-Origin-Opener-Policy")).hasValue("same-origin");
            assertThat(headers.firstValue("Permissions-Policy").orElseThrow()).contains("microphone=()");
            assertThat(headers.firstValue("Cache-Control")).hasValue("no-store");
            assertThat(headers.firstValue("Server")).isEmpty();
        }
    }

    @Test
    void each_answer_has_a_nonce_of_its_own() {
        var visitor = new Visitor(console.url());
        var first = visitor.open("/ruang-kerja").headers().firstValue("Content-Security-Policy");
        var second = visitor.ask("/ruang-kerja").headers().firstValue("Content-Security-Policy");

        assertThat(first).isPresent().isNotEqualTo(second);
    }

    @Test
    void a_form_of_another_site_is_refused_and_one_of_ours_is_taken() {
        assertThat(leave(ELSEWHERE).statusCode()).isEqualTo(403);
        assertThat(leave("null").statusCode()).isEqualTo(403);
        assertThat(leave(console.url()).statusCode()).isEqualTo(303);
    }

    @Test
    void another_site_opens_no_line() {
        assertThat(line(ELSEWHERE)).isEqualTo(403);
        assertThat(line(console.url())).isNotEqualTo(403);
    }

    @Test
    void nothing_is_echoed_and_a_page_of_an_error_says_nothing_of_our_inside() {
        var echoed = send(request("/login").header("X-Mine", "echo-me").method("TRACE", BodyPublishers.noBody()));
        assertThat(echoed.statusCode()).isEqualTo(405);
        assertThat(echoed.body()).doesNotContain("echo-me");
        assertThat(echoed.headers().firstValue("X-Content-Type-Options")).hasValue("nosniff");
        assertThat(echoed.headers().firstValue("Content-Security-Policy").orElseThrow())
                .contains("default-src 'none'");

        var refused = send(request("/ruang-kerja").POST(BodyPublishers.noBody()));
        assertThat(refused.statusCode()).isEqualTo(401);
        assertThat(refused.body()).doesNotContain("id.anjung").doesNotContainIgnoringCase("servlet");
    }

    @Test
    void behind_tls_the_cookie_is_bound_to_the_host_and_the_browser_told_to_stay_there() {
        try (var sealed = new Console(provider.url(), Map.of("anjung.console.url", "https://console.example"))) {
            var answer = new Visitor(sealed.url()).ask("/login");
            assertThat(answer.headers().firstValue("Set-Cookie").orElseThrow())
                    .startsWith("__Host-anjung_console=")
                    .contains("; Path=/", "; Secure", "; HttpOnly", "; SameSite=Lax")
                    .doesNotContain("Domain");
            assertThat(answer.headers().firstValue("Strict-Transport-Security"))
                    .hasValue("max-age=31536000; includeSubDomains");
        }
    }

    @Test
    void what_a_browser_remembers_is_out_of_reach_of_scripts() {
        var cookie = Languages.remember(Locale.ENGLISH);
        assertThat(cookie.isHttpOnly()).isTrue();
        assertThat(cookie.getAttribute("SameSite")).isEqualTo("Lax");
        assertThat(cookie.getValue()).isEqualTo("en");
    }

    /** Answer the status by which a line was refused; 0 when it was opened or broken otherwise. */
    private static int line(String origin) {
        try {
            CLIENT.newWebSocketBuilder()
                    .header("Origin", origin)
                    .buildAsync(
                            URI.create(console.url().replace("http", "ws") + "/VAADIN/push"),
                            new WebSocket.Listener() {})
                    .join()
                    .abort();
            return 0;
        } catch (CompletionException refused) {
            return refused.getCause() instanceof WebSocketHandshakeException answered
                    ? answered.getResponse().statusCode()
                    : 0;
        }
    }

    private static HttpResponse<String> leave(String origin) {
        return send(request("/logout").header("Origin", origin).POST(BodyPublishers.noBody()));
    }

    private static HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create(console.url() + path));
    }

    private static HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            return CLIENT.send(request.build(), BodyHandlers.ofString());
        } catch (IOException e) {
            throw new IllegalStateException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
