package id.anjung.ui.counter;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import id.anjung.queue.PriorityClass;
import id.anjung.queue.QueueView;
import id.anjung.queue.Ticket;
import id.anjung.ui.house.Sight;
import id.anjung.ui.house.Soon;
import java.time.Duration;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class CounterScreenTest {
    private static CounterWing wing;

    @BeforeAll
    static void open() {
        wing = new CounterWing();
    }

    @AfterAll
    static void close() {
        wing.close();
    }

    @Test
    void an_officer_serves_a_whole_visit_without_the_mouse() {
        var first = wing.arrive("ktp", null);
        wing.arrive("akta", PriorityClass.ELDERLY);
        var page = wing.screen(CounterWing.OFFICER, CounterWing.HOME + "/antrean");
        assertThat(page.locator(".choices")).containsText("Loket satu");
        page.keyboard().press("Enter");
        assertThat(page.locator(".line-list").first()).containsText("prioritas Lansia · datang");
        page.keyboard().press("F2");
        shows(page, first.label(), "Dipanggil");
        assertThat(page.locator(".current-ticket")).containsText("Penerbitan KTP elektronik baru");
        page.keyboard().press("F3");
        assertThat(page.locator(".said")).containsText("detik sebelum memanggil lagi");
        page.keyboard().press("F4");
        shows(page, first.label(), "Dilayani");
        page.keyboard().press("F9");
        assertThat(dialog(page)).containsText("Selesai melayani " + first.label());
        assertThat(page.locator("vaadin-radio-button[checked] input")).isFocused();
        page.keyboard().press("F9");
        shows(page, "–", "Loket siap");
        assertThat(button(page, "Urungkan langkah terakhir " + first.label())).isEnabled();
        page.keyboard().press("Control+z");
        shows(page, first.label(), "Dilayani");
        page.keyboard().press("F8");
        assertThat(dialog(page)).containsText("Alihkan " + first.label());
        assertThat(page.locator("vaadin-combo-box[focused]")).isVisible();
        page.keyboard().type("Pelaporan");
        assertThat(page.locator("vaadin-combo-box-item:visible", new Page.LocatorOptions().setHasText("Pelaporan SPT")))
                .isVisible();
        page.keyboard().press("ArrowDown");
        page.keyboard().press("Enter");
        page.keyboard().press("Control+Enter");
        shows(page, "–", "Loket siap");
        wing.inside(
                () -> assertThat(wing.bean(QueueView.class).line("", "pajak").next())
                        .extracting(Ticket::label)
                        .contains(first.label()));
    }

    @Test
    void a_number_that_is_taken_shows_at_once_and_what_is_on_hold_goes_on() {
        var page = wing.screen(CounterWing.SECOND, CounterWing.HOME + "/antrean");
        button(page, "Buka Loket dua belas").click();
        assertThat(page.locator(".line-list h2").first()).hasText("Berikutnya (0)");
        var visit = wing.arrive("paspor", null);
        assertThat(page.locator(".line-list h2").first()).hasText("Berikutnya (1)");
        page.keyboard().press("F2");
        shows(page, visit.label(), "Dipanggil");
        page.getByLabel("Catatan", new Page.GetByLabelOptions().setExact(true)).fill("Kurang KK");
        page.keyboard().press("F6");
        shows(page, "–", "Loket siap");
        button(page, "Lanjutkan " + visit.label()).click();
        shows(page, visit.label(), "Dipanggil");
        assertThat(page.locator(".note-part")).containsText("Kurang KK");
        var second = wing.screen(CounterWing.THIRD, CounterWing.HOME + "/antrean");
        assertThat(second.locator(".choices li").nth(1)).containsText("Sedang dipakai petugas lain");
        assertThat(button(second, "Buka Loket dua belas")).hasCount(0);
        page.close();
        wing.later(Duration.ofMinutes(3));
        second.reload();
        button(second, "Ambil alih Loket dua belas").click();
        dialog(second).getByLabel("Alasan").fill("Petugas sakit");
        second.keyboard().press("Control+Enter");
        shows(second, visit.label(), "Dipanggil");
    }

    @Test
    void the_key_that_recalls_gives_up_after_the_last_call_and_who_comes_late_waits_again() {
        var number = wing.arrive("kepesertaan", null).label();
        var page = wing.screen(CounterWing.FOURTH, CounterWing.HOME + "/antrean");
        button(page, "Buka Loket tiga satu").click();
        shows(page, "–", "Loket siap");
        page.keyboard().press("F2");
        shows(page, number, "Dipanggil");
        for (int call = 2; call <= 3; call++) {
            wing.later(Duration.ofSeconds(20));
            page.keyboard().press("F3");
            assertThat(page.locator(".current-ticket")).containsText("Panggilan " + call + " dari 3");
        }
        page.keyboard().press("F3");
        assertThat(page.locator(".said")).hasText(Pattern.compile("Tunggu \\d+ detik sebelum memanggil lagi."));
        wing.later(Duration.ofSeconds(20));
        button(page, "Tidak hadir").click();
        shows(page, "–", "Loket siap");
        button(page, "Kembalikan ke antrean " + number).click();
        assertThat(page.locator(".line-list h2").first()).hasText("Berikutnya (1)");
        assertThat(page.locator(".line-list li").first()).containsText("antre lagi");
        wing.later(Duration.ofSeconds(40));
        wing.beat();
        Soon.holds(
                "the open screen is heard of",
                Duration.ofSeconds(15),
                () -> wing.silence("31").compareTo(Duration.ofSeconds(35)) < 0);
    }

    @Test
    void every_state_of_the_counter_can_be_read_by_everybody() {
        wing.arrive("npwp", PriorityClass.PREGNANT);
        wing.arrive("lapor", null);
        var number = wing.arrive("npwp", PriorityClass.DISABLED).label();
        var page = wing.screen(CounterWing.SUPERVISOR, CounterWing.HOME + "/antrean");
        assertThat(page.locator(".choices")).containsText("Loket dua satu");
        Sight.flawless(page, "counter-choose");
        button(page, "Buka Loket dua satu").click();
        button(page, "Panggil " + number).click();
        shows(page, number, "Dipanggil");
        page.keyboard().press("F4");
        shows(page, number, "Dilayani");
        Sight.flawless(page, "counter-serving");
        for (int width : List.of(1280, 1024, 390, 1440)) {
            page.setViewportSize(width, 900);
            assertThat(cutOff(page)).as("words cut off at " + width).isEmpty();
        }
        page.keyboard().press("F8");
        assertThat(dialog(page)).containsText("Alihkan");
        Sight.flawless(page, "counter-transfer");
        page.keyboard().press("Escape");
        page.setViewportSize(390, 844);
        Sight.fits(page, "counter-serving-390");
        page.keyboard().press("F9");
        assertThat(dialog(page)).containsText("Hasil");
        Sight.flawless(page, "counter-finish-390");
        var dark = wing.darkScreen(CounterWing.SUPERVISOR, CounterWing.HOME + "/antrean");
        shows(dark, number, "Being served");
        Sight.flawless(dark, "counter-serving-dark");
    }

    /** Answer which actions cannot be read to their end. */
    private static List<?> cutOff(Page page) {
        return (List<?>) page.locator(".actions-of-counter vaadin-button").evaluateAll("""
                buttons => buttons.filter(button => {
                  const label = button.shadowRoot.querySelector('[part=label]');
                  return label.scrollWidth > label.clientWidth;
                }).map(button => button.textContent)""");
    }

    private static void shows(Page page, String number, String state) {
        assertThat(page.locator(".current-ticket .number")).hasText(number);
        assertThat(page.locator(".current-ticket .state")).hasText(state);
    }

    private static Locator dialog(Page page) {
        return page.locator("vaadin-dialog[opened]");
    }

    private static Locator button(Page page, String name) {
        return page.getByRole(
                AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
    }
}
