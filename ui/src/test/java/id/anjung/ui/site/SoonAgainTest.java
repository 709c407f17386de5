package id.anjung.ui.site;

import static org.assertj.core.api.Assertions.assertThat;

import id.anjung.door.Caller;
import id.anjung.door.OpenDoor;
import id.anjung.embedded.process.Probe;
import id.anjung.tenancy.CurrentTenant;
import id.anjung.tenancy.Reach;
import id.anjung.tenancy.TenantId;
import id.anjung.tenancy.share.FairUse;
import id.anjung.tenancy.share.Hold;
import id.anjung.tenancy.share.Shared;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Ask for pages as browsers and as programs do, of a mall that is flooded and of one whose database is away. */
class SoonAgainTest {
    private static final String MALL = "9723";
    private static final String PAGE = "/mpp/mall-" + MALL;
    private static final String KIOSK = PAGE + "/kiosk";

    @Test
    void a_machine_that_meets_too_many_at_once_comes_back_by_itself_to_where_it_was() {
        try (var door = OpenDoor.with(
                Map.of("anjung.console.enabled", false, "anjung.open.requests", 8, "anjung.open.patience", "100ms"),
                MALL)) {
            var held = holdAll(door.bean(FairUse.class));
            var browser = door.anybody().with("Accept", "text/html,application/xhtml+xml,*/*;q=0.8");

            var page = browser.get(KIOSK + "?besar=1&lang=en");
            assertThat(page.status()).isEqualTo(429);
            assertThat(page.header("Content-Type")).startsWith("text/html");
            assertThat(page.header("Content-Language")).isEqualTo("en");
            assertThat(page.header("Retry-After")).isEqualTo("2");
            assertThat(page.header("Refresh")).isEqualTo("10; url=" + KIOSK + "?besar=1&lang=en");
            assertThat(page.text()).contains("One moment, please", "href=\"" + KIOSK + "?besar=1&amp;lang=en\"");
            assertThat(browser.get(PAGE).text())
                    .contains("Mohon tunggu sebentar")
                    .as("a language that the mall may not speak")
                    .doesNotContain("English</a>");

            assertThat(sent(browser, "http://localhost" + KIOSK + "?layanan=ktp"))
                    .as("the form is there again")
                    .isEqualTo("10; url=" + KIOSK + "?layanan=ktp");
            assertThat(sent(browser, "https://elsewhere.example/page")).isEqualTo("10; url=/");
            assertThat(sent(browser, "https://elsewhere.example/mpp/other"))
                    .as("no other server is ever named")
                    .isEqualTo("10; url=/mpp/other");
            assertThat(sent(browser, ":")).isEqualTo("10; url=/");

            var program = door.anybody().get(PAGE);
            assertThat(program.header("Content-Type")).startsWith("application/problem+json");
            assertThat(program.response().headers().firstValue("Refresh")).isEmpty();

            held.forEach(Hold::close);
            assertThat(browser.get(PAGE).status()).isEqualTo(200);
        }
    }

    @Test
    void a_page_whose_database_is_away_comes_back_too() {
        var nobody = "jdbc:mysql://127.0.0.1:" + Probe.freePort() + "/anjung_lobby";
        try (var door = OpenDoor.with(
                Map.of(
                        "anjung.console.enabled",
                        false,
                        "datasources.tenant.url",
                        nobody,
                        "datasources.tenant.initialization-fail-timeout",
                        -1,
                        "datasources.tenant.connection-timeout",
                        300),
                MALL)) {
            var page = door.anybody().with("Accept", "text/html").get(PAGE);
            assertThat(page.status()).as(page.text()).isEqualTo(503);
            assertThat(page.header("Refresh")).isEqualTo("10; url=" + PAGE);
            assertThat(page.text()).contains("Mohon tunggu sebentar");
        }
    }

    private static List<Hold> holdAll(FairUse fairUse) {
        var held = new ArrayList<Hold>();
        for (var piece = piece(fairUse); piece.isPresent(); piece = piece(fairUse)) {
            held.add(piece.get());
        }
        assertThat(held).isNotEmpty();
        return held;
    }

    private static Optional<Hold> piece(FairUse fairUse) {
        return CurrentTenant.call(new TenantId(MALL), Reach.READ_ONLY, () -> fairUse.take(Shared.REQUESTS));
    }

    private static String sent(Caller browser, String referer) {
        var answer = browser.with("Referer", referer)
                .with("Content-Type", "application/x-www-form-urlencoded")
                .send("POST", KIOSK + "/ambil", BodyPublishers.ofString("layanan=ktp"));
        assertThat(answer.status()).isEqualTo(429);
        return answer.header("Refresh");
    }
}
