package id.anjung.ui.house;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import id.anjung.ui.shell.Following;
import java.time.Duration;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Walk with one citizen through a whole morning, knowing nothing but what people see on their screens. */
@ExtendWith(InTheHouse.class)
class MorningTest {
    private static final LocatorAssertions.ContainsTextOptions SOON =
            new LocatorAssertions.ContainsTextOptions().setTimeout(20_000);

    /** A browser with an Indonesian voice that is done at once. */
    private static final String VOICE = """
            window.said = [];
            window.Audio = class { play() { setTimeout(() => this.onended && this.onended(), 0); return Promise.resolve(); } };
            const speak = (words) => { window.said.push(words.text); setTimeout(() => words.onend && words.onend(), 0); };
            const voices = [new (class { get lang() { return 'id_ID'; } })()];
            window.SpeechSynthesisUtterance = class { constructor(text) { this.text = text; } };
            Object.defineProperty(window, 'speechSynthesis', {value: {speak, getVoices: () => voices}});""";

    private final House house;

    MorningTest(House house) {
        this.house = house;
    }

    @Test
    void a_citizen_is_called_handed_to_another_agency_and_counts_in_the_figures() {
        lendAnOfficer("dukcapil.dua", "Badan Pendapatan Daerah");
        long served = finished();
        try (var hall = house.visitor(1280, ColorScheme.LIGHT);
                var here = house.visitor(1920, ColorScheme.DARK);
                var there = house.visitor(1920, ColorScheme.DARK);
                var telephones = house.visitor(390, ColorScheme.LIGHT)) {
            var ticket = telephones.newPage();
            var number = takeANumber(hall.newPage(), ticket);
            var board = board(here, "adminduk");
            var next = board(there, "perizinan");

            var first = atCounter(house.inside("dukcapil.tabalong"), "Loket 03");
            callUntil(first, number);
            assertThat(board.locator("#number")).hasText(number);
            heard(board, "loket tiga");
            assertThat(ticket.locator(".place")).hasText("Silakan menuju ke loket 03.");
            Sight.flawless(board, "morning-board");
            first.keyboard().press("F4");
            assertThat(first.locator(".current-ticket .state")).hasText("Dilayani");
            first.keyboard().press("F8");
            assertThat(first.locator("vaadin-combo-box[focused]")).isVisible();
            first.keyboard().type("Pendaftaran objek baru");
            assertThat(first.locator("vaadin-combo-box-item:visible"))
                    .containsText(new String[] {"Pendaftaran objek baru"});
            first.keyboard().press("ArrowDown");
            first.keyboard().press("Enter");
            first.keyboard().press("Control+Enter");
            assertThat(first.locator(".current-ticket .number")).hasText("–");

            // Whoever is given a place has it from the next login on, or when the login is renewed.
            var lent = house.newcomer().login("dukcapil.dua", "/");
            var second = atCounter(lent, "Loket 08");
            callUntil(second, number);
            heard(next, "loket delapan");
            assertThat(ticket.locator(".place").last()).hasText("Silakan menuju ke loket 08.");
            second.keyboard().press("F4");
            assertThat(second.locator(".current-ticket .state")).hasText("Dilayani");
            Sight.flawless(second, "morning-counter");
            second.keyboard().press("F9");
            assertThat(dialog(second)).containsText("Selesai melayani " + number);
            assertThat(second.locator("vaadin-radio-button[checked] input")).isFocused();
            second.keyboard().press("F9");
            assertThat(ticket.locator(".place").last()).hasText("Selesai. Terima kasih.");
            Sight.flawless(ticket, "morning-ticket-390");
            lent.leave();
        }
        Soon.holds("the figures", Duration.ofSeconds(20), () -> finished() == served + 1);
    }

    /** Let the regency's admin give somebody a place at another agency. */
    private void lendAnOfficer(String username, String agency) {
        var admin = house.inside("tabalong.admin").open("/mpp/tabalong/petugas");
        admin.getByText("Beri peran…").click();
        admin.getByLabel("Nama pengguna").fill(username);
        admin.locator("vaadin-combo-box input").last().fill(agency);
        admin.locator("vaadin-combo-box-item").getByText(agency).click();
        dialog(admin).locator("[theme~=primary]").click();
        assertThat(admin.locator("vaadin-grid")).containsText("Bapenda", SOON);
        admin.close();
    }

    /** Pair a kiosk as the admin does, and take a number there as a citizen does; the telephone follows it. */
    private String takeANumber(Page kiosk, Page telephone) {
        var admin = house.inside("tabalong.admin").open("/mpp/tabalong/perangkat");
        button(admin, "Tambah perangkat").first().click();
        dialog(admin).getByLabel("Nama perangkat").fill("Anjungan pagi");
        dialog(admin)
                .getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Tambah perangkat"))
                .click();
        var code = admin.locator(".pair-code").innerText();
        admin.close();
        kiosk.addInitScript("window.print = () => {};");
        kiosk.navigate(house.doors().open() + "/mpp/tabalong/kiosk");
        kiosk.locator("#kode").fill(code);
        kiosk.locator("button[type=submit]").click();
        kiosk.locator(".tiles a", new Page.LocatorOptions().setHasText("Disdukcapil"))
                .click();
        kiosk.locator(".tiles a", new Page.LocatorOptions().setHasText("Penerbitan KTP-el baru"))
                .click();
        Sight.flawless(kiosk, "morning-kiosk");
        kiosk.locator(".take button").click();
        assertThat(kiosk.locator(".paper .label")).isVisible();
        var number = kiosk.locator(".paper .label").innerText().replaceAll("(?s).*\\s", "");
        telephone.navigate(house.doors().open() + "/t/" + kiosk.url().replaceAll(".*kode=([^&]+).*", "$1"));
        assertThat(telephone.locator("h1")).containsText(number);
        kiosk.locator("#printed button[type=submit]").click();
        return number;
    }

    private Page board(BrowserContext context, String zone) {
        var page = context.newPage();
        page.addInitScript(VOICE);
        page.navigate(house.doors().open() + "/mpp/tabalong/papan/" + zone);
        page.locator("#sound").click();
        return page;
    }

    private static Page atCounter(Person officer, String counter) {
        var page = officer.open("/mpp/tabalong/antrean");
        button(page, "Buka " + counter).click();
        assertThat(page.locator(".current-ticket")).containsText("Loket siap", SOON);
        return page;
    }

    private static void callUntil(Page page, String number) {
        page.keyboard().press("F2");
        assertThat(page.locator(".current-ticket .number")).hasText(number);
        assertThat(page.locator(".current-ticket .state")).hasText("Dipanggil");
    }

    private static void heard(Page board, String end) {
        board.waitForFunction("end => window.said.length > 0 && window.said.at(-1).endsWith(end)", end);
    }

    private long finished() {
        var page = house.inside("dukcapil.supervisor").open("/mpp/tabalong/statistik");
        var name = new Page.LocatorOptions().setHasText(Pattern.compile("^Layanan selesai$"));
        var card = page.locator(
                ".figure-card", new Page.LocatorOptions().setHas(page.locator(".definition > span", name)));
        Following.settle(page);
        // A day without visits has no cards yet.
        var shown = card.count() == 0 ? "" : card.locator(".value").innerText();
        var count = Long.parseLong("0" + shown.replaceAll("\\D", ""));
        Sight.fits(page, "morning-figures");
        page.close();
        return count;
    }

    private static Locator dialog(Page page) {
        return page.locator("vaadin-dialog[opened]");
    }

    private static Locator button(Page page, String name) {
        return page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name));
    }
}
