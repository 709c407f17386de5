package id.anjung.ui.house;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.Media;
import id.anjung.door.OpenDoor;
import id.anjung.tenancy.HandClock;
import id.anjung.ui.shell.Chromium;
import id.anjung.ui.site.CalledHall;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Kiosks and the papers that they print, in a real browser. */
class KioskSightTest {
    private static final String TOO_HIGH =
            "() => document.documentElement.scrollHeight - document.documentElement.clientHeight";
    private static final Pattern PAGE = Pattern.compile("/Type\\s*/Page\\b(?!s)");

    private static OpenDoor door;
    private static Chromium chromium;
    private static CalledHall hall;

    @BeforeAll
    static void open() {
        door = OpenDoor.with(Map.of("anjung.roles", "open,worker", "test.hand-clock", true), "9734");
        door.bean(HandClock.class).beginInTheMorning();
        hall = CalledHall.furnish(door, "9734");
        hall.openAlways();
        for (int i = 1; i <= 9; i++) {
            hall.agency("dinas-" + i, "Dinas Penanaman Modal dan Pelayanan Terpadu Satu Pintu " + i, "b", "b" + i);
        }
        var papers = IntStream.rangeClosed(1, 14)
                .mapToObj(i -> "Surat keterangan nomor " + i + " dari kepala desa atau lurah yang masih berlaku, asli"
                        + " dan dua lembar fotokopi")
                .toArray(String[]::new);
        hall.service(
                "panjang",
                "capil",
                "Penerbitan kembali akta kelahiran bagi anak yang lahir di luar wilayah kabupaten dan belum tercatat",
                papers);
        chromium = new Chromium();
    }

    @AfterAll
    static void close() {
        chromium.close();
        door.close();
    }

    @Test
    void a_kiosk_can_be_read_with_any_switch_and_gives_a_number() {
        try (var context = chromium.stranger(1280, ColorScheme.LIGHT)) {
            var page = context.newPage();
            page.addInitScript("window.print = () => {};");
            page.navigate(address("kiosk"));
            Sight.flawless(page, "kiosk-pair");
            page.locator("#kode").fill(added());
            page.locator("button").click();
            assertThat(page.locator("h1")).hasText("Ke instansi mana?");
            Sight.flawless(page, "kiosk");
            for (var link : List.of("Tombol di bawah", "Huruf besar", "Kontras tinggi", "English")) {
                page.locator(".looks a", new Page.LocatorOptions().setHasText(link))
                        .click();
            }
            Sight.flawless(page, "kiosk-all-switches");
            page.locator(".tiles a").first().click();
            page.locator(".tiles a").first().click();
            Sight.flawless(page, "kiosk-take");
            page.locator(".take button").click();
            assertThat(page.locator(".paper .label")).containsText("A-");
            Sight.flawless(page, "kiosk-paper");
            page.locator("#printed button[type=submit]").click();
            assertThat(page.locator("h1")).hasText("Ke instansi mana?");
        }
    }

    @ParameterizedTest
    @CsvSource({"1080,1920", "1366,768"})
    void nobody_has_to_scroll_before_a_kiosk_whatever_is_chosen(int width, int height) {
        try (var context = chromium.stranger(width, ColorScheme.LIGHT)) {
            var page = context.newPage();
            page.addInitScript("window.print = () => {};");
            page.setViewportSize(width, height);
            pair(page);
            assertThat(page.locator(".tiles li")).hasCount(8);
            for (var look : List.of("", "besar=1", "besar=1&bawah=1&kontras=1", "bawah=1&lang=en")) {
                for (var step : List.of("", "hal=2", "instansi=capil", "layanan=panjang", "layanan=panjang&hal=3")) {
                    page.navigate(address("kiosk?" + step + "&" + look));
                    var name = "kiosk-" + width + "-" + (step + "-" + look).replaceAll("[&=]+", "-");
                    Sight.flawless(page, name);
                    assertThat(page.evaluate(TOO_HIGH)).as(name).isEqualTo(0);
                    assertThat(page.locator(".tiles li").count()).isLessThanOrEqualTo(8);
                }
                page.navigate(address("kiosk?layanan=panjang&" + look));
                page.locator(".take button").click();
                assertThat(page.locator(".paper .qr")).isVisible();
                Sight.flawless(page, "kiosk-" + width + "-paper-" + look.replaceAll("[&=]+", "-"));
                assertThat(page.evaluate(TOO_HIGH)).as("paper, " + look).isEqualTo(0);
            }
        }
    }

    @Test
    void a_kiosk_forgets_whoever_walks_away_after_half_a_minute_and_stays_while_it_is_touched() {
        try (var context = chromium.stranger(1366, ColorScheme.LIGHT)) {
            var page = context.newPage();
            page.clock().install();
            pair(page);
            page.navigate(address("kiosk?layanan=ktp"));
            page.clock().fastForward(29_000);
            page.locator("h1").click();
            page.clock().fastForward(29_000);
            assertThat(page.locator("h1")).hasText("Layanan ktp");
            page.clock().fastForward(2_000);
            assertThat(page.locator("h1")).hasText("Ke instansi mana?");
        }
    }

    @Test
    void a_paper_can_be_printed_again_before_its_number_counts() {
        try (var context = chromium.stranger(1366, ColorScheme.LIGHT)) {
            var page = context.newPage();
            page.addInitScript("window.papers = 0;"
                    + " window.print = () => { window.papers++; dispatchEvent(new Event('afterprint')); };");
            page.clock().install();
            pair(page);
            page.navigate(address("kiosk?layanan=ktp"));
            page.locator(".take button").click();
            assertThat(page.locator("#again")).hasText("Cetak lagi");
            page.clock().fastForward(9_000);
            page.locator("#again").click();
            page.clock().fastForward(9_000);
            assertThat(page.evaluate("() => window.papers")).isEqualTo(2);
            assertThat(page.locator("#again")).isVisible();
            page.clock().fastForward(2_000);
            assertThat(page.locator("h1")).hasText("Ke instansi mana?");
        }
    }

    @ParameterizedTest
    @CsvSource({"58,219", "80,302"})
    void a_paper_fits_the_roll_on_one_page_with_all_that_stands_on_it(int millimetres, int pixels) {
        try (var context = chromium.stranger(1366, ColorScheme.LIGHT)) {
            var page = context.newPage();
            page.addInitScript("window.print = () => {};");
            pair(page);
            hall.arrive("panjang", "null");
            page.navigate(address("kiosk?layanan=panjang"));
            page.locator(".take button").click();
            var number = page.locator(".paper .label").innerText().replaceAll("(?s).*([A-Z]-\\d{3}).*", "$1");
            var paper =
                    page.pdf(new Page.PdfOptions().setWidth(millimetres + "mm").setHeight("150mm"));
            assertThat(PAGE.matcher(new String(paper, StandardCharsets.ISO_8859_1))
                            .results())
                    .as("pages of a roll that is %s mm wide", millimetres)
                    .hasSize(1);
            page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
            page.setViewportSize(pixels, 567);
            Sight.fits(page, "paper-" + millimetres);
            assertThat(page.locator("body").innerText())
                    .contains(number, "MPP Uji <Coba>", "Dinas Kependudukan", "akta kelahiran", "WITA", "Zona A")
                    .containsPattern("nomor lagi sebelum Anda|Giliran Anda berikutnya")
                    .doesNotContain("Cetak lagi", "Nomor sudah tercetak");
            assertThat(page.locator(".paper .qr")).isVisible();
            assertThat(page.evaluate(TOO_HIGH)).as("150 mm are enough").isEqualTo(0);
        }
    }

    @Test
    void one_who_was_left_waiting_sees_on_the_telephone_that_the_staff_know() {
        var code = hall.arrive("akta", "null");
        var clock = door.bean(HandClock.class);
        clock.move(Duration.ofMinutes(60));
        try (var context = chromium.stranger(390, ColorScheme.LIGHT)) {
            var page = context.newPage();
            page.navigate(door.anybody().door() + "/t/" + code);
            assertThat(page.locator(".alarm"))
                    .hasText("Anda menunggu lebih lama dari biasanya; petugas sudah diberi tahu.");
            Sight.flawless(page, "ticket-forgotten-390");
        } finally {
            clock.ahead(Duration.ZERO);
        }
    }

    private static void pair(Page page) {
        page.navigate(address("kiosk"));
        page.locator("#kode").fill(added());
        page.locator("button").click();
        assertThat(page.locator("h1")).hasText("Ke instansi mana?");
    }

    private static String added() {
        var added = hall.admin().post(hall.api("devices"), """
                {"kind": "KIOSK", "name": "Anjungan 1", "site": null}""");
        CalledHall.accepted(added);
        return added.at("code");
    }

    private static String address(String rest) {
        return door.anybody().door() + hall.page(rest);
    }
}
