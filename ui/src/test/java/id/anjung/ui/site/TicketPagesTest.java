package id.anjung.ui.site;

import static org.assertj.core.api.Assertions.assertThat;

import id.anjung.door.Caller;
import id.anjung.door.EventEar;
import id.anjung.door.OpenDoor;
import id.anjung.tenancy.TenantStatus;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class TicketPagesTest {
    private static OpenDoor door;
    private static CalledHall hall;
    private static Caller officer;

    @BeforeAll
    static void open() {
        door = OpenDoor.with(Map.of("anjung.roles", "open,worker"), "9715", "9716");
        hall = CalledHall.furnish(door, "9715");
        officer = hall.officer("sari", "3");
    }

    @AfterAll
    static void close() {
        door.close();
    }

    /** Nobody waits any more when the next test begins. */
    @AfterEach
    void serveAll() {
        while (officer.post(hall.api("counter/steps"), "{\"verb\": \"CALL_NEXT\"}")
                        .status()
                == 200) {
            hall.serve(officer);
        }
    }

    @Test
    void whoever_holds_the_code_sees_the_number_the_place_what_to_bring_and_what_follows() {
        hall.arrive("ktp", "null");
        var visit = hall.admin().post(hall.api("visits"), """
                {"services": [["ktp"], ["akta"]], "priority": null}""");
        var page = look(visit.at("code"));
        assertThat(page.status()).isEqualTo(200);
        assertThat(page.text())
                .contains(visit.at("label"), "Layanan ktp", "1 nomor lagi sebelum Anda.", "Kartu Keluarga")
                .contains("Sesudah itu", "<li>Layanan akta", "Saya tidak jadi", "class=\"qr\"", "WITA")
                .doesNotContain("style=", "http://", "https://", "sari");
        assertThat(page.header("Cache-Control")).isEqualTo("no-store");
        assertThat(page.header("X-Robots-Tag")).isEqualTo("noindex");
        assertThat(door.anybody().get("/t/" + visit.at("code") + "?lang=en").text())
                .contains("1 before you.", "Have ready");
    }

    @Test
    void priority_changes_the_place_and_is_not_told() {
        hall.arrive("ktp", "null");
        hall.arrive("ktp", "null");
        hall.arrive("ktp", "null");
        var elder = hall.arrive("ktp", "\"ELDERLY\"");
        assertThat(look(elder).text())
                .containsPattern("[012] nomor lagi sebelum Anda|Giliran Anda berikutnya")
                .doesNotContain("ELDERLY", "Lansia");
    }

    @Test
    void a_code_that_is_nobodys_leads_nowhere() {
        var code = hall.arrive("ktp", "null");
        var missing = look("nothing");
        assertThat(missing.status()).isEqualTo(404);
        for (var wrong : new String[] {
            "9715",
            code.substring(0, 25),
            code + "x",
            "9716" + code.substring(4),
            "0000" + code.substring(4),
            "9715" + "A".repeat(22),
            code.toUpperCase(java.util.Locale.ROOT) + "%20"
        }) {
            var answer = look(wrong);
            assertThat(answer.status()).as(wrong).isEqualTo(404);
            assertThat(answer.text()).as(wrong).isEqualTo(missing.text());
        }
        try (var nothing = EventEar.of(door.anybody(), "/t/9715" + "A".repeat(22) + "/siaran")) {
            assertThat(nothing.status()).isEqualTo(404);
        }
        door.status("9715", TenantStatus.SUSPENDED);
        try {
            assertThat(look(code).status()).isEqualTo(404);
        } finally {
            door.status("9715", TenantStatus.ACTIVE);
        }
    }

    @Test
    void a_page_that_is_opened_at_once_does_not_hear_of_the_moment_before_its_number_was_given() {
        try (var first = EventEar.of(door.anybody(), "/t/" + hall.arrive("ktp", "null") + "/siaran")) {
            assertThat(first.next().data()).contains("WAITING");
            for (int i = 0; i < 3; i++) {
                var code = hall.arrive("ktp", "null");
                try (var second = EventEar.of(door.anybody(), "/t/" + code + "/siaran")) {
                    assertThat(second.next().data()).contains("WAITING");
                }
            }
        }
    }

    @Test
    void an_open_page_follows_its_place_until_it_is_called() {
        hall.arrive("ktp", "null");
        var code = hall.arrive("akta", "null");
        try (var telephone = EventEar.of(door.anybody(), "/t/" + code + "/siaran")) {
            assertThat(hear(telephone, "1 nomor lagi sebelum Anda.")).contains(" menit");
            hall.callNext(officer);
            assertThat(hear(telephone, "Giliran Anda berikutnya.")).contains(" menit");
            hall.serve(officer);
            hear(telephone, "kurang dari 5 menit");
            assertThat(telephone.silentFor(500))
                    .as("nothing is told that it knows")
                    .isTrue();
            hall.callNext(officer);
            assertThat(telephone.next().data())
                    .contains("\"state\":\"CALLED\"", "Silakan menuju ke loket 3.")
                    .doesNotContain("sari");
            hall.step(officer, "START");
            assertThat(telephone.next().data()).contains("SERVING");
            hall.step(officer, "FINISH");
            assertThat(telephone.next().data()).isEqualTo("{\"tickets\":[]}");
        }
        assertThat(look(code).text()).contains("Selesai. Terima kasih.").doesNotContain("Saya tidak jadi");
    }

    @Test
    void a_counter_that_rests_takes_the_estimate_away_and_one_that_goes_on_brings_it_back() {
        var code = hall.arrive("ktp", "null");
        try (var telephone = EventEar.of(door.anybody(), "/t/" + code + "/siaran")) {
            hear(telephone, "kurang dari 5 menit");
            CalledHall.accepted(officer.put(hall.api("counter"), "", "{\"state\": \"BREAK\"}"));
            hear(telephone, "Loket belum buka");
            assertThat(look(code).text()).contains("Perkiraan tunggu", "Loket belum buka");
            CalledHall.accepted(officer.put(hall.api("counter"), "", "{\"state\": \"OPEN\"}"));
            hear(telephone, "kurang dari 5 menit");
        }
    }

    @Test
    void everybody_reads_how_long_one_waits_and_programs_how_often_that_was_right() {
        var visit = hall.admin().post(hall.api("visits"), "{\"services\": [[\"ktp\"]], \"priority\": null}");
        assertThat(visit.at("arrival", "wait", "from")).isEqualTo("0");
        assertThat(visit.at("arrival", "wait", "to")).isEqualTo("5");
        var waits = door.anybody().get("/api/v1/public/mpp/mall-9715/waits");
        assertThat(waits.at("items", 0, "name")).isEqualTo("Dinas Kependudukan");
        assertThat(waits.at("items", 0, "counters")).isEqualTo("1");
        assertThat(waits.at("items", 0, "wait", "to")).isNotEmpty();
        assertThat(waits.header("Cache-Control")).isEqualTo("public, max-age=20");
        assertThat(door.anybody().get("/mpp/mall-9715").text())
                .contains("Antrean sekarang", "1 menunggu", " menit")
                .doesNotContain("Belum ada loket yang buka.");
        hall.callNext(officer);
        hall.serve(officer);
        var right = hall.admin().get(hall.api("waits/accuracy"));
        assertThat(Long.parseLong(right.at("called"))).isPositive();
        assertThat(right.at("definition")).contains("panggilan pertamanya");
        var wrong = hall.admin().get(hall.api("waits/accuracy?from=2026-11-26&to=2026-11-25"));
        assertThat(wrong.status()).isEqualTo(400);
        assertThat(wrong.at("errors", 0, "field")).isEqualTo("to");
        assertThat(officer.get(hall.api("waits/accuracy")).status()).isEqualTo(403);
    }

    /** Listen until something is told that contains these words. */
    private static String hear(EventEar telephone, String words) {
        var said = telephone.next().data();
        while (!said.contains(words)) {
            said = telephone.next().data();
        }
        return said;
    }

    @Test
    void whoever_does_not_need_it_any_more_gives_it_back() {
        var code = hall.arrive("ktp", "null");
        var done = giveBack(door.anybody(), code);
        assertThat(done.status()).as(done.text()).isEqualTo(303);
        assertThat(done.header("Location")).isEqualTo("/t/" + code);
        assertThat(look(code).text()).contains("sudah dibatalkan").doesNotContain("Saya tidak jadi");
        assertThat(giveBack(door.anybody(), "9715" + "A".repeat(22)).status()).isEqualTo(404);
    }

    @Test
    void one_who_is_called_cannot_give_it_back_and_reads_why() {
        var code = hall.arrive("ktp", "null");
        hall.callNext(officer);
        var refused = giveBack(door.anybody(), code);
        assertThat(refused.status()).isEqualTo(409);
        assertThat(refused.text()).contains("Tidak dapat dilakukan: tiket ini dipanggil.", "role=\"alert\"");
        hall.serve(officer);
    }

    @Test
    void a_page_of_somebody_else_cannot_send_the_form() {
        var code = hall.arrive("ktp", "null");
        var own = "http://" + door.anybody().door().getAuthority();
        for (var foreign : new Caller[] {
            door.anybody().with("Origin", "https://jahat.example"),
            door.anybody().with("Origin", "null"),
            door.anybody().with("Origin", own).with("Sec-Fetch-Site", "cross-site"),
            door.anybody().with("Sec-Fetch-Site", "same-site")
        }) {
            assertThat(giveBack(foreign, code).status())
                    .as("" + foreign.headers())
                    .isEqualTo(403);
        }
        assertThat(look(code).text()).contains("Saya tidak jadi");
        var ours = door.anybody().with("Origin", own).with("Sec-Fetch-Site", "same-origin");
        assertThat(giveBack(ours, code).status()).isEqualTo(303);
    }

    @Test
    void a_mall_that_is_only_read_shows_a_ticket_and_takes_none_back() {
        var code = hall.arrive("ktp", "null");
        door.status("9715", TenantStatus.SUSPENDED_READ_ONLY);
        try {
            assertThat(look(code).status()).isEqualTo(200);
            assertThat(giveBack(door.anybody(), code).status()).isEqualTo(403);
        } finally {
            door.status("9715", TenantStatus.ACTIVE);
        }
        assertThat(look(code).text()).contains("Saya tidak jadi");
    }

    private static Caller.Answer look(String code) {
        return door.anybody().get("/t/" + code);
    }

    private static Caller.Answer giveBack(Caller caller, String code) {
        return caller.with("Content-Type", "application/x-www-form-urlencoded")
                .send("POST", "/t/" + code + "/batal", BodyPublishers.noBody());
    }
}
