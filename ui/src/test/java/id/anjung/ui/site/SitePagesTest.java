package id.anjung.ui.site;

import static org.assertj.core.api.Assertions.assertThat;

import id.anjung.door.Caller;
import id.anjung.door.OpenDoor;
import id.anjung.tenancy.HandClock;
import id.anjung.tenancy.TenantStatus;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class SitePagesTest {
    private static final String MALL = "/api/v1/mpp/mall-9711/";
    private static OpenDoor door;

    @BeforeAll
    static void open() {
        door = OpenDoor.with(Map.of("anjung.roles", "open,worker", "test.hand-clock", true), "9711", "9712");
        var admin = door.caller(door.realm().adminOf("9711"));
        accepted(admin.put("/api/v1/mpp/mall-9711/branding", "\"0\"", """
                {"code": "mpp", "name": "MPP Uji <Coba>", "tagline": "Cepat", "accent": "#8A1C4A"}"""));
        accepted(admin.post(MALL + "sites", """
                {"code": "utama", "name": "Gedung Utama", "address": "Jalan Ahmad Yani", "timeZone": "Asia/Makassar",
                 "zones": [{"code": "a", "name": "Zona A"}], "confirmed": true}"""));
        accepted(admin.post(MALL + "hours", """
                {"code": "reguler", "name": "Jam biasa", "site": "utama", "kind": "BASE",
                 "validity": {"from": null, "until": null},
                 "week": {"MONDAY": [{"open": "08:00", "close": "15:00"}], "TUESDAY": [{"open": "08:00", "close": "15:00"}]},
                 "confirmed": true}"""));
        accepted(admin.post(MALL + "agencies", """
                {"code": "capil", "name": "Dinas Kependudukan", "shortName": "Capil", "level": "REGENCY",
                 "days": ["MONDAY", "TUESDAY"], "confirmed": true}"""));
        accepted(admin.post(MALL + "services", service("ktp", "KTP elektronik", true)));
        accepted(admin.post(MALL + "services", service("akta", "Akta kelahiran", false)));
    }

    @AfterAll
    static void close() {
        door.close();
    }

    @Test
    void the_page_says_who_serves_what_for_how_long_and_for_how_much() {
        var page = at("2026-11-24T01:00:00Z").get("/mpp/mall-9711");

        assertThat(page.status()).isEqualTo(200);
        assertThat(page.header("Content-Type")).startsWith("text/html");
        var html = page.text();
        assertThat(html).contains("<html lang=\"id\">", "MPP Uji &lt;Coba&gt;", "Jalan Ahmad Yani", "Senin, Selasa");
        assertThat(html.indexOf("Persyaratan")).isLessThan(html.indexOf("<dt>Waktu"));
        assertThat(html.indexOf("<dt>Waktu")).isLessThan(html.indexOf("<dt>Biaya"));
        assertThat(html.indexOf("<dt>Biaya")).isLessThan(html.indexOf("<dt>Produk"));
        assertThat(html).containsOnlyOnce("class=\"example\">contoh").contains("belum dikonfirmasi di sini");
    }

    @Test
    void the_page_says_whether_doors_are_open_and_until_or_from_when() {
        assertThat(at("2026-11-24T01:00:00Z").get("/mpp/mall-9711").text())
                .contains("Buka sekarang sampai 15.00 WITA.");
        assertThat(at("2026-11-24T07:30:00Z").get("/mpp/mall-9711").text())
                .contains("Sekarang tutup. Buka lagi Senin, 30 November 2026, pukul 08.00 WITA.");
        assertThat(at("2026-11-24T01:00:00Z").get("/mpp/mall-9711?lang=en").text())
                .contains("<html lang=\"en\">", "Open now until 15:00 WITA.", "Requirements");
    }

    @Test
    void what_a_service_asks_is_folded_until_somebody_looks_for_it() {
        assertThat(door.anybody().get("/mpp/mall-9711").text())
                .contains("<details>")
                .doesNotContain("<details open");
        assertThat(door.anybody().get("/mpp/mall-9711?q=akta").text())
                .contains("<details open")
                .doesNotContain("<details>");
    }

    @Test
    void search_works_without_a_script() {
        var found = door.anybody().get("/mpp/mall-9711?q=akta").text();

        assertThat(found).contains("Akta kelahiran", "value=\"akta\"").doesNotContain("KTP elektronik");
        assertThat(door.anybody().get("/mpp/mall-9711?q=%3Cscript%3E").text())
                .contains("value=\"&lt;script>\"", "Tidak ada layanan yang cocok")
                .doesNotContain("<script");
    }

    @Test
    void nothing_runs_or_comes_from_elsewhere_and_the_page_is_small() {
        var page = door.anybody().get("/mpp/mall-9711");
        var style = door.anybody().get("/assets/site.css");

        assertThat(page.header("Content-Security-Policy"))
                .contains("default-src 'none'")
                .doesNotContain("unsafe");
        assertThat(page.text()).doesNotContain("<script", "style=", "<style", "http://", "https://");
        assertThat(style.status()).isEqualTo(200);
        assertThat(page.text().length() + style.text().length()).isLessThan(100_000);
        assertThat(door.anybody().get("/mpp/mall-9711/look.css").text()).contains("--accent:#8A1C4A");
        assertThat(door.anybody().get("/mpp/mall-9711/logo.png").status()).isEqualTo(404);
    }

    @Test
    void a_mall_that_is_not_served_is_neither_listed_nor_shown() {
        assertThat(door.anybody().get("/").text()).contains("/mpp/mall-9711", "/mpp/mall-9712");
        door.status("9712", TenantStatus.SUSPENDED);
        try {
            assertThat(door.anybody().get("/").text()).doesNotContain("mall-9712");
            var gone = door.anybody().get("/mpp/mall-9712");
            assertThat(gone.status()).isEqualTo(404);
            assertThat(gone.header("Content-Type")).startsWith("text/html");
            assertThat(gone.text().replace("9712", ""))
                    .isEqualTo(door.anybody().get("/mpp/nowhere").text());
        } finally {
            door.status("9712", TenantStatus.ACTIVE);
        }
    }

    @Test
    void every_problem_has_its_page() {
        for (var kind : id.anjung.door.problem.ProblemKind.values()) {
            assertThat(door.anybody().get(kind.type()).status()).as(kind.type()).isEqualTo(200);
        }
        assertThat(door.anybody().get("/problems/denied?lang=en").text()).contains("Not allowed");
        assertThat(door.anybody().get("/problems/nothing").status()).isEqualTo(404);
    }

    private static Caller at(String moment) {
        door.bean(HandClock.class).stopAt(Instant.parse(moment));
        return door.anybody();
    }

    private static void accepted(Caller.Answer answer) {
        assertThat(answer.status()).as(answer.text()).isBetween(200, 201);
    }

    private static String service(String code, String name, boolean confirmed) {
        return """
                {"code": "%s", "name": "%s", "agency": "capil",
                 "handling": {"kind": "WHILE_WAITING", "channels": ["IN_PERSON"]},
                 "terms": {"requirements": ["Kartu Keluarga"],
                           "time": {"text": "10 menit", "amount": 10, "unit": "MINUTES"},
                           "fee": {"text": "Gratis", "rupiah": 0}, "product": "Dokumen"},
                 "confirmed": %s, "source": ""}""".formatted(code, name, confirmed);
    }
}
