package id.anjung.embedded.sample;

import static org.assertj.core.api.Assertions.assertThat;

import id.anjung.embedded.process.Probe;
import java.io.IOException;
import java.time.Duration;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class SampleAgencyApplicationTest {
    private static final int PORT = Probe.freePort();
    private static Realm realm;
    private static SampleAgencyApplication application;

    private final Browser browser = new Browser();

    @BeforeAll
    static void start() throws IOException, InterruptedException {
        realm = Realm.create("contoh", PORT);
        application = SampleAgencyApplication.start(new SampleSettings(PORT, realm.issuer(), Realm.SECRET));
    }

    @AfterAll
    static void stop() {
        application.close();
    }

    @Test
    void a_stranger_is_asked_for_a_password_by_keycloak() throws Exception {
        var page = browser.open(application.address());

        assertThat(page.uri().toString()).startsWith(realm.issuer());
        assertThat(page.body()).contains("password");
    }

    @Test
    void who_is_logged_in_elsewhere_enters_without_a_second_password() throws Exception {
        browser.login(realm.loginElsewhere());

        var page = browser.open(application.address());

        assertThat(page.uri()).isEqualTo(application.address());
        assertThat(page.body())
                .contains("<html lang=\"id\">", "Aplikasi contoh Disdukcapil", "Halo, Nor&#39;aini Rahmah");
    }

    @Test
    void leaving_here_is_leaving_everywhere() throws Exception {
        browser.login(realm.loginElsewhere());
        browser.open(application.address());
        assertThat(session()).isEqualTo(204);

        var goodbye = browser.submit(application.address().resolve("/keluar"), "");

        assertThat(goodbye.uri()).isEqualTo(application.address().resolve("/keluar"));
        assertThat(goodbye.body()).contains("Anda sudah keluar");
        assertThat(browser.open(realm.loginElsewhere()).body()).contains("password");
    }

    @Test
    void a_login_that_ends_elsewhere_ends_here_within_five_seconds() throws Exception {
        browser.login(realm.loginElsewhere());
        browser.open(application.address());
        assertThat(session()).isEqualTo(204);

        long began = System.nanoTime();
        realm.endLogins();
        while (session() == 204) {
            assertThat(Duration.ofNanos(System.nanoTime() - began)).isLessThan(Duration.ofSeconds(5));
        }

        assertThat(browser.open(application.address()).uri().toString()).startsWith(realm.issuer());
    }

    @Test
    void an_answer_to_a_login_that_this_browser_did_not_begin_is_refused() throws Exception {
        var forged = application.address().resolve("/callback?code=stolen&state=guessed");

        assertThat(browser.open(forged).statusCode()).isEqualTo(400);
        assertThat(session()).isEqualTo(401);
    }

    @Test
    void a_forged_logout_token_changes_nothing() throws Exception {
        browser.login(realm.loginElsewhere());
        browser.open(application.address());

        var answer = browser.submit(application.address().resolve("/backchannel-logout"), "logout_token=a.b.c");

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(session()).isEqualTo(204);
    }

    @Test
    void pages_carry_a_content_security_policy_without_inline_script() throws Exception {
        var page = browser.open(application.address().resolve("/keluar"));

        assertThat(page.headers().firstValue("Content-Security-Policy").orElse(""))
                .contains("default-src 'none'", "script-src 'self'")
                .doesNotContain("unsafe");
    }

    @Test
    void without_keycloak_a_plain_page_says_so() throws Exception {
        var lonely = new SampleSettings(Probe.freePort(), "http://localhost:1/realms/anjung", "secret");
        try (var alone = SampleAgencyApplication.start(lonely)) {
            var page = browser.open(alone.address());

            assertThat(page.statusCode()).isEqualTo(503);
            assertThat(page.body()).contains("Layanan masuk belum dapat dihubungi");
        }
    }

    private int session() throws IOException, InterruptedException {
        return browser.open(application.address().resolve("/session")).statusCode();
    }
}
