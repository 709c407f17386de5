package id.anjung.ui.site;

import static org.assertj.core.api.Assertions.assertThat;

import id.anjung.door.Caller;
import id.anjung.door.OpenDoor;
import id.anjung.tenancy.HandClock;
import java.net.http.HttpRequest.BodyPublishers;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class KioskPagesTest {
    private static OpenDoor door;
    private static CalledHall hall;
    private static CalledHall neighbour;

    @BeforeAll
    static void open() {
        door = OpenDoor.with(Map.of("anjung.roles", "open,worker", "test.hand-clock", true), "9717", "9718");
        door.bean(HandClock.class).beginInTheMorning();
        hall = CalledHall.furnish(door, "9717");
        neighbour = CalledHall.furnish(door, "9718");
        hall.openAlways();
        neighbour.openAlways();
    }

    @AfterAll
    static void close() {
        door.close();
    }

    @AfterEach
    void now() {
        door.bean(HandClock.class).ahead(Duration.ZERO);
    }

    @Test
    void a_browser_that_is_not_paired_is_asked_for_the_code_and_gives_no_number() {
        var page = door.anybody().get(hall.page("kiosk"));
        assertThat(page.status()).isEqualTo(200);
        assertThat(page.text()).contains("Pasangkan perangkat ini").doesNotContain("Capil", "style=");
        assertThat(page.header("Content-Security-Policy"))
                .contains("script-src 'self'")
                .doesNotContain("unsafe");
        assertThat(take(door.anybody(), hall, "ktp", "").status()).isEqualTo(403);
        var wrong = form(door.anybody(), hall.page("kiosk/pasang"), "kode=ABCDEFGH");
        assertThat(wrong.status()).isEqualTo(409);
        assertThat(wrong.text()).contains("Kode ini salah");
        assertThat(wrong.header("Set-Cookie")).isEmpty();
    }

    @Test
    void the_cookie_of_a_paired_machine_stays_with_its_mall_and_out_of_reach_of_scripts() {
        var paired = paired(hall, "KIOSK");
        assertThat(paired.header("Location")).isEqualTo(hall.page("kiosk"));
        assertThat(paired.header("Set-Cookie"))
                .startsWith("anjung_device=9717.")
                .contains("HTTPOnly", "SameSite=Strict", "Path=/mpp/mall-9717");
        var device = holding(paired);
        assertThat(device.get(hall.page("kiosk")).text()).contains("Ke instansi mana?", "Capil");
        assertThat(device.get(neighbour.page("kiosk")).text()).contains("Pasangkan perangkat ini");
        assertThat(take(device, neighbour, "ktp", "").status()).isEqualTo(403);
        var disguised = door.anybody().with("Cookie", cookie(paired).replace("9717.", "9718."));
        assertThat(take(disguised, neighbour, "ktp", "").status()).isEqualTo(403);
    }

    @Test
    void a_citizen_chooses_an_agency_and_a_service_reads_what_to_bring_and_gets_one_number() {
        var device = holding(paired(hall, "KIOSK"));
        assertThat(device.get(hall.page("kiosk?instansi=capil")).text())
                .contains("Layanan apa di Capil?", "layanan=ktp", "data-start=\"/mpp/mall-9717/kiosk\"");
        var asking = device.get(hall.page("kiosk?layanan=ktp&besar=1&bawah=1")).text();
        assertThat(asking)
                .contains("Kartu Keluarga", "Perlu didahulukan? Boleh dilewati.", "Lansia", "large", "low")
                .contains("action=\"/mpp/mall-9717/kiosk/ambil?bawah=1&amp;besar=1\"");
        var key = UUID.randomUUID().toString();
        var given = take(device, hall, "ktp", "&prioritas=ELDERLY&kunci=" + key);
        assertThat(given.status()).as(given.text()).isEqualTo(303);
        assertThat(take(device, hall, "ktp", "&prioritas=ELDERLY&kunci=" + key).header("Location"))
                .as("pressed twice")
                .isEqualTo(given.header("Location"));
        var paper = device.get(given.header("Location"));
        assertThat(paper.text())
                .contains("Nomor sudah tercetak", "class=\"qr\"", "Layanan ktp")
                .doesNotContain("Lansia");
        var code = given.header("Location").replaceAll(".*kode=", "");
        assertThat(door.anybody().get("/t/" + code).text()).contains("Ambil kertas nomor Anda");
        assertThat(form(device, hall.page("kiosk/tercetak"), "kode=" + code).header("Location"))
                .isEqualTo(hall.page("kiosk"));
        assertThat(door.anybody().get("/t/" + code).text()).doesNotContain("Ambil kertas nomor Anda");
    }

    @Test
    void what_cannot_be_had_is_refused_in_words() {
        var device = holding(paired(hall, "KIOSK"));
        var refused = take(device, hall, "tidak-ada", "");
        assertThat(refused.status()).isEqualTo(409);
        assertThat(refused.text()).contains("Layanan tidak-ada tidak ada di MPP ini.", "role=\"alert\"");
    }

    @Test
    void a_machine_that_is_alive_is_seen_and_one_that_is_revoked_is_asked_for_a_code() {
        var added = added(hall, "KIOSK");
        var device = holding(pair(hall, added.at("code")));
        assertThat(form(device, hall.page("kiosk/detak"), "").status()).isEqualTo(204);
        assertThat(hall.admin().get(hall.api("devices")).text())
                .contains(added.at("device", "id"), "seenAt")
                .doesNotContain("token", "pairing");
        var id = added.at("device", "id");
        assertThat(hall.admin().delete(hall.api("devices/" + id), "").status()).isEqualTo(200);
        assertThat(device.get(hall.page("kiosk")).text()).contains("Pasangkan perangkat ini");
        assertThat(take(device, hall, "ktp", "").status()).isEqualTo(403);
        assertThat(neighbour.admin().delete(neighbour.api("devices/" + id), "").status())
                .isEqualTo(404);
    }

    @Test
    void a_page_of_somebody_else_cannot_make_the_machine_give_numbers() {
        var device = holding(paired(hall, "KIOSK"));
        assertThat(take(device.with("Origin", "https://jahat.example"), hall, "ktp", "")
                        .status())
                .isEqualTo(403);
    }

    @Test
    void a_telephone_takes_one_number_with_what_it_saw_at_the_door() {
        var screen = holding(paired(hall, "DOOR"));
        var shown = screen.get(hall.page("kiosk/pintu"));
        assertThat(shown.text()).contains("class=\"qr\"", "data-again=\"yes\"");
        assertThat(take(screen, hall, "ktp", "").status())
                .as("a screen gives no number itself")
                .isEqualTo(403);
        var link = link(screen);
        var entered = door.anybody().get(link);
        assertThat(entered.status()).isEqualTo(303);
        assertThat(entered.header("Set-Cookie")).contains("HTTPOnly", "SameSite=Lax", "Path=/mpp/mall-9717/ambil");
        var telephone = holding(entered);
        assertThat(telephone.get(hall.page("ambil?layanan=ktp")).text()).contains("Kartu Keluarga");
        var given = form(telephone, hall.page("ambil"), "layanan=ktp");
        assertThat(given.status()).as(given.text()).isEqualTo(303);
        assertThat(given.header("Location")).startsWith("/t/9717");
        assertThat(form(telephone, hall.page("ambil"), "layanan=ktp").header("Location"))
                .isEqualTo(given.header("Location"));
        var more = form(telephone, hall.page("ambil"), "layanan=akta");
        assertThat(more.status()).isEqualTo(409);
        assertThat(more.text()).contains("Anda sudah mengambil nomor.");
    }

    @Test
    void a_telephone_that_was_not_at_the_door_is_told_to_scan() {
        var screen = holding(paired(hall, "DOOR"));
        var link = link(screen);
        assertThat(form(door.anybody(), hall.page("ambil"), "layanan=ktp").status())
                .isEqualTo(403);
        assertThat(door.anybody().get(hall.page("ambil")).text()).contains("Pindai kode QR di pintu");
        assertThat(door.anybody().get(link.replace("9717", "9718")).text()).contains("Pindai kode QR di pintu");
        var pass = holding(door.anybody().get(link));
        assertThat(form(pass, neighbour.page("ambil"), "layanan=ktp").status()).isEqualTo(403);
        door.bean(HandClock.class).move(Duration.ofMinutes(2));
        assertThat(door.anybody().get(link).text()).contains("Pindai kode QR di pintu");
        door.bean(HandClock.class).move(Duration.ofMinutes(13));
        assertThat(form(pass, hall.page("ambil"), "layanan=ktp").status()).isEqualTo(403);
    }

    @Test
    void a_full_day_is_told_in_words() {
        neighbour.mobileQuota(0);
        var screen = holding(paired(neighbour, "DOOR"));
        var telephone = holding(door.anybody().get(link(screen, neighbour)));
        var refused = form(telephone, neighbour.page("ambil"), "layanan=ktp");
        assertThat(refused.status()).isEqualTo(409);
        assertThat(refused.text())
                .contains("Antrean hari ini sudah penuh. Silakan datang lagi pada hari buka berikutnya.");
    }

    @Test
    void a_picture_of_the_code_at_the_door_cannot_take_the_whole_quota() {
        hall.mobilePerCode(2);
        door.bean(HandClock.class).move(Duration.ofSeconds(3)); // what is remembered of the mall grows old
        var link = link(holding(paired(hall, "DOOR")));
        for (int i = 0; i < 2; i++) {
            assertThat(form(holding(door.anybody().get(link)), hall.page("ambil"), "layanan=ktp")
                            .status())
                    .isEqualTo(303);
        }
        var refused = form(holding(door.anybody().get(link)), hall.page("ambil"), "layanan=ktp");
        assertThat(refused.status()).isEqualTo(429);
        assertThat(refused.header("Retry-After")).isEqualTo("60");
        assertThat(refused.text()).contains("Tunggu satu menit, lalu pindai kode yang baru di pintu.");
    }

    private static String link(Caller screen) {
        return link(screen, hall);
    }

    /** Ask for the address that the picture at the door holds. */
    private static String link(Caller screen, CalledHall at) {
        var found = Pattern.compile("data-address=\"[^\"]*(/mpp/[^\"]+)\"")
                .matcher(screen.get(at.page("kiosk/pintu")).text());
        assertThat(found.find()).isTrue();
        return found.group(1);
    }

    private static Caller.Answer added(CalledHall at, String kind) {
        var added = at.admin().post(at.api("devices"), """
                {"kind": "%s", "name": "Anjungan 1", "site": null}""".formatted(kind));
        CalledHall.accepted(added);
        return added;
    }

    private static Caller.Answer paired(CalledHall at, String kind) {
        return pair(at, added(at, kind).at("code"));
    }

    private static Caller.Answer pair(CalledHall at, String code) {
        var paired = form(door.anybody(), at.page("kiosk/pasang"), "kode=" + code);
        assertThat(paired.status()).as(paired.text()).isEqualTo(303);
        return paired;
    }

    private static Caller.Answer take(Caller device, CalledHall at, String service, String more) {
        return form(device, at.page("kiosk/ambil"), "layanan=" + service + more);
    }

    private static Caller holding(Caller.Answer answer) {
        return door.anybody().with("Cookie", cookie(answer));
    }

    private static String cookie(Caller.Answer answer) {
        return answer.header("Set-Cookie").replaceAll(";.*", "");
    }

    private static Caller.Answer form(Caller caller, String path, String body) {
        return caller.with("Content-Type", "application/x-www-form-urlencoded")
                .send("POST", path, BodyPublishers.ofString(body));
    }
}
