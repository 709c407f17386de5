package id.anjung.ui.site;

import static org.assertj.core.api.Assertions.assertThat;

import id.anjung.door.Caller;
import id.anjung.door.OpenDoor;
import id.anjung.queue.ClosingDay;
import id.anjung.tenancy.HandClock;
import id.anjung.tenancy.Tenant;
import id.anjung.tenancy.TenantId;
import id.anjung.tenancy.TenantStatus;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Whatever goes wrong at a kiosk, or at the API that does the same, is told in a sentence, and nothing is lost. */
class KioskRefusalsTest {
    /** A Tuesday at ten, as clocks there show it. */
    private static final Instant TUESDAY = Instant.parse("2026-11-24T02:00:00Z");

    private static OpenDoor door;
    private static CalledHall hall;
    private static Caller kiosk;

    @BeforeAll
    static void open() {
        door = OpenDoor.with(Map.of("anjung.roles", "open,worker", "test.hand-clock", true), "9733", "9735");
        door.bean(HandClock.class).stopAt(TUESDAY);
        hall = CalledHall.furnish(door, "9733");
        hall.agency("pajak", "Kantor Pajak", "b", "7");
        var always = "[{\"open\": \"08:00\", \"close\": \"15:00\"}]";
        CalledHall.accepted(hall.admin().post(hall.api("hours"), """
                {"code": "reguler", "name": "Jam biasa", "site": "utama", "kind": "BASE",
                 "validity": {"from": null, "until": null}, "week": {"MONDAY": %1$s, "TUESDAY": %1$s,
                 "WEDNESDAY": %1$s, "THURSDAY": %1$s, "FRIDAY": %1$s}, "confirmed": true}""".formatted(always)));
        CalledHall.accepted(hall.admin().post(hall.api("holidays"), """
                {"code": "2026-11-25", "name": "Hari Guru", "date": "2026-11-25", "kind": "LOCAL", "site": null,
                 "confirmed": true}"""));
        kiosk = hall.machine("KIOSK");
    }

    @AfterAll
    static void close() {
        door.close();
    }

    @BeforeEach
    void tuesday() {
        at("2026-11-24T02:00:00Z");
    }

    @Test
    void a_service_that_is_not_there() {
        refused(take("tidak-ada", ""), "Layanan tidak-ada tidak ada di MPP ini.");
        var api = hall.admin().post(hall.api("visits"), "{\"services\": [[\"tidak-ada\"]]}");
        assertThat(api.status()).isEqualTo(422);
        assertThat(api.text()).contains("Layanan tidak-ada tidak ada di MPP ini.");
    }

    @Test
    void a_service_whose_agency_is_away_today() {
        refused(take("pajak", ""), "Kantor Pajak tidak melayani hari ini.");
    }

    @Test
    void a_day_off_and_an_evening_with_the_day_on_which_doors_open_again() {
        at("2026-11-25T02:00:00Z");
        refused(take("ktp", ""), "Tutup hari ini (Hari Guru). Buka lagi Kamis, 26 November 2026, pukul 08.00 WITA.");
        at("2026-11-24T12:00:00Z");
        refused(take("ktp", ""), "Sekarang tutup. Buka lagi Kamis, 26 November 2026, pukul 08.00 WITA.");
    }

    @Test
    void a_key_that_comes_again_with_something_else() {
        var key = UUID.randomUUID().toString();
        var given = take("ktp", "&kunci=" + key);
        assertThat(given.status()).isEqualTo(303);
        refused(take("akta", "&kunci=" + key), "Halaman ini sudah memberi nomor. Mulai lagi dari awal");
        assertThat(take("ktp", "&kunci=" + key).header("Location")).isEqualTo(given.header("Location"));
        var api = hall.admin().with("Idempotency-Key", "sama");
        var first = api.post(hall.api("visits"), "{\"services\": [[\"ktp\"]]}");
        assertThat(api.post(hall.api("visits"), "{\"services\": [[\"ktp\"]]}").at("id"))
                .isEqualTo(first.at("id"));
        var other = api.post(hall.api("visits"), "{\"services\": [[\"akta\"]]}");
        assertThat(other.status()).isEqualTo(409);
        assertThat(other.text()).contains("Kunci permintaan ini sudah dipakai untuk hal lain.");
        assertThat(other.header("Content-Type")).startsWith("application/problem+json");
        var onPaper = api.post(hall.api("visits"), "{\"services\": [[\"ktp\"]], \"printing\": true}");
        assertThat(onPaper.status()).as("the same services in another body").isEqualTo(409);
    }

    @Test
    void a_machine_that_was_taken_out_of_use_or_never_was_one() {
        var stranger = door.anybody().with("Cookie", "anjung_device=9733.bukan-token");
        var refusedStranger = CalledHall.form(stranger, hall.page("kiosk/ambil"), "layanan=ktp");
        assertThat(refusedStranger.status()).isEqualTo(403);
        assertThat(refusedStranger.text()).contains("Pasangkan perangkat ini");
        assertThat(CalledHall.form(stranger, hall.page("kiosk/detak"), "").status())
                .isEqualTo(403);
    }

    @Test
    void a_printer_that_never_says_so_loses_no_number() {
        var ticket = "/t/" + code(take("ktp", ""));
        assertThat(door.anybody().get(ticket).text()).contains("Ambil kertas nomor Anda di anjungan.");
        door.bean(HandClock.class).move(Duration.ofSeconds(119));
        lookAfterTheDay("9733");
        assertThat(door.anybody().get(ticket).text()).contains("Ambil kertas nomor Anda di anjungan.");
        door.bean(HandClock.class).move(Duration.ofSeconds(2));
        lookAfterTheDay("9733");
        assertThat(door.anybody().get(ticket).text())
                .containsPattern("nomor lagi sebelum Anda|Giliran Anda berikutnya");
    }

    @Test
    void a_page_that_was_opened_before_midnight_gives_a_number_of_the_new_day() {
        var night = CalledHall.furnish(door, "9735");
        night.openAlways();
        var machine = night.machine("KIOSK");
        at("2026-11-26T15:59:50Z");
        var before = code(CalledHall.form(machine, night.page("kiosk/ambil"), "layanan=ktp"));
        var page = machine.get(night.page("kiosk?layanan=ktp")).text();
        var key = page.replaceAll("(?s).*name=\"kunci\" value=\"([^\"]+)\".*", "$1");
        at("2026-11-26T16:00:05Z");
        var after = code(CalledHall.form(machine, night.page("kiosk/ambil"), "layanan=ktp&kunci=" + key));
        assertThat(door.anybody().get("/t/" + before).text()).contains("A-001", "Kamis, 26 November 2026, 23.59 WITA");
        assertThat(door.anybody().get("/t/" + after).text()).contains("A-001", "Jumat, 27 November 2026, 00.00 WITA");
        lookAfterTheDay("9735");
        assertThat(door.anybody().get("/t/" + before).text())
                .contains("Nomor ini tidak berlaku lagi. Ambil nomor baru.");
    }

    private static String code(Caller.Answer given) {
        assertThat(given.status()).as(given.text()).isEqualTo(303);
        return given.header("Location").replaceAll(".*kode=", "");
    }

    @Test
    void one_who_was_left_waiting_reads_that_the_staff_have_been_told() {
        var code = hall.arrive("akta", "null");
        assertThat(door.anybody().get("/t/" + code).text()).doesNotContain("lebih lama dari biasanya");
        door.bean(HandClock.class).move(Duration.ofMinutes(60));
        assertThat(door.anybody().get("/t/" + code).text())
                .contains("Anda menunggu lebih lama dari biasanya; petugas sudah diberi tahu.");
        assertThat(door.anybody().get("/t/" + code + "?lang=en").text())
                .contains("You have waited longer than usual; the staff have been told.");
    }

    private static void lookAfterTheDay(String code) {
        door.bean(ClosingDay.class)
                .at(new Tenant(new TenantId(code), "mall-" + code, "mall-" + code, TenantStatus.ACTIVE));
    }

    private static void at(String moment) {
        door.bean(HandClock.class).stopAt(Instant.parse(moment));
    }

    private static Caller.Answer take(String service, String more) {
        return CalledHall.form(kiosk, hall.page("kiosk/ambil"), "layanan=" + service + more);
    }

    private static void refused(Caller.Answer answer, String words) {
        assertThat(answer.status()).as(answer.text()).isEqualTo(409);
        assertThat(answer.text()).contains(words, "role=\"alert\"", "Ke awal");
    }
}
