package id.anjung.ui.site;

import static org.assertj.core.api.Assertions.assertThat;

import id.anjung.door.Caller;
import id.anjung.door.OpenDoor;
import id.anjung.tenancy.HandClock;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Ask a door that citizens reach by TLS. */
class DoorHeadersTest {
    private static final String MALL = "/api/v1/mpp/mall-9721/sites";
    private static final List<String> EVERYTHING =
            List.of("/", "/mpp/mall-9721", "/mpp/nowhere", "/assets/site.css", "/api/v1/nowhere", MALL);

    private static OpenDoor door;
    private static Caller admin;
    private static CalledHall hall;

    @BeforeAll
    static void open() {
        door = OpenDoor.with(
                Map.of(
                        "anjung.console.enabled",
                        false,
                        "test.hand-clock",
                        true,
                        "anjung.open.url",
                        "https://mpp.example"),
                "9721");
        door.bean(HandClock.class).beginInTheMorning();
        admin = door.caller(door.realm().adminOf("9721"));
        hall = CalledHall.furnish(door, "9721");
    }

    @AfterAll
    static void close() {
        door.close();
    }

    @Test
    void every_answer_says_what_a_browser_may_do_with_it() {
        for (var path : EVERYTHING) {
            var answer = admin.get(path);
            assertThat(answer.header("Content-Security-Policy"))
                    .as(path)
                    .contains("default-src 'none'", "base-uri 'none'", "frame-ancestors 'none'")
                    .doesNotContain("unsafe");
            assertThat(answer.header("X-Content-Type-Options")).as(path).isEqualTo("nosniff");
            assertThat(answer.header("Referrer-Policy")).as(path).isEqualTo("same-origin");
            assertThat(answer.header("Permissions-Policy")).as(path).contains("camera=()");
            assertThat(answer.header("Cross-Origin-Opener-Policy")).as(path).isEqualTo("same-origin");
            assertThat(answer.header("Strict-Transport-Security"))
                    .as(path)
                    .isEqualTo("max-age=31536000; includeSubDomains");
        }
    }

    @Test
    void what_programs_are_told_is_kept_in_no_store_unless_it_is_for_anybody() {
        assertThat(admin.get(MALL).status()).isEqualTo(200);
        assertThat(admin.get(MALL).header("Cache-Control")).isEqualTo("no-store");
        assertThat(door.anybody().get(MALL).header("Cache-Control")).isEqualTo("no-store");
        assertThat(door.anybody().get("/api/v1/public/mpp/mall-9721/services").header("Cache-Control"))
                .startsWith("public");
    }

    @Test
    void the_cookie_of_a_machine_travels_under_cover_whatever_a_proxy_says() {
        var added = admin.post(hall.api("devices"), """
                {"kind": "KIOSK", "name": "Anjungan", "site": null}""");
        var paired = CalledHall.form(
                door.anybody().with("X-Forwarded-Proto", "http"),
                hall.page("kiosk/pasang"),
                "kode=" + added.at("code"));

        assertThat(paired.header("Set-Cookie")).contains("; Secure", "; HTTPOnly", "; SameSite=Strict");
    }

    @Test
    void nothing_is_echoed() {
        var answer = admin.with("X-Mine", "echo-me").send("TRACE", "/", BodyPublishers.noBody());

        assertThat(answer.status()).isGreaterThanOrEqualTo(400);
        assertThat(answer.text()).doesNotContain("echo-me");
    }
}
