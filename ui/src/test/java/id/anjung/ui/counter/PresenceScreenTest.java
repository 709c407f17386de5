package id.anjung.ui.counter;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.AriaRole;
import id.anjung.ui.house.Sight;
import java.time.Duration;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** A mall that is scheduled around the clock: whoever is not at a counter is missed. */
class PresenceScreenTest {
    private static final LocatorAssertions.ContainsTextOptions SOON =
            new LocatorAssertions.ContainsTextOptions().setTimeout(40_000);
    private static final String PRESENCE = CounterWing.HOME + "/kehadiran";

    private static CounterWing wing;

    @BeforeAll
    static void open() {
        wing = new CounterWing();
        wing.openAllDay();
        wing.later(Duration.ofMinutes(20));
    }

    @AfterAll
    static void close() {
        wing.close();
    }

    @Test
    void an_officer_who_closes_early_gives_the_reason_and_somebody_else_decides() {
        var admin = wing.screen(CounterWing.ADMIN, PRESENCE);
        assertThat(line(admin, "Kantor Imigrasi")).containsText("Belum hadir");
        var officer = wing.screen(CounterWing.SECOND, CounterWing.HOME + "/antrean");
        button(officer, "Buka Loket dua belas").click();
        assertThat(line(admin, "Kantor Imigrasi")).containsText("Buka");
        button(officer, "Tutup loket").click();
        assertThat(dialog(officer)).containsText("Imigrasi dijadwalkan sampai 23.59");
        inDialog(officer, "Ajukan dan tutup loket").click();
        assertThat(dialog(officer)).containsText("Tulis alasannya.");
        officer.getByLabel("Alasan lain").check();
        inDialog(officer, "Ajukan dan tutup loket").click();
        assertThat(dialog(officer)).containsText("Jelaskan alasannya");
        officer.getByLabel("Penjelasan").fill("Printer paspor dikirim ke bengkel");
        Sight.flawless(officer, "early-reason");
        inDialog(officer, "Ajukan dan tutup loket").click();
        assertThat(officer.locator(".choices")).containsText("Loket dua belas");
        assertThat(admin.locator(".closures")).containsText("Printer paspor dikirim ke bengkel");
        assertThat(admin.locator(".closures")).containsText("Diajukan Noor Aida");
        Sight.flawless(admin, "presence-waiting");
        button(admin, "Setujui Imigrasi tutup lebih awal").click();
        assertThat(admin.locator(".closures")).hasCount(0);
        wing.later(Duration.ofMinutes(2));
        admin.reload();
        assertThat(line(admin, "Kantor Imigrasi")).containsText("Tutup lebih awal (disetujui)");
        admin.setViewportSize(390, 844);
        Sight.fits(admin, "presence-390");
    }

    @Test
    void closing_early_is_never_kept_from_anybody() {
        var officer = wing.screen(CounterWing.OFFICER, CounterWing.HOME + "/antrean");
        button(officer, "Buka Loket satu").click();
        button(officer, "Tutup loket").click();
        inDialog(officer, "Tutup tanpa alasan").click();
        assertThat(officer.locator(".choices")).containsText("Loket satu");
    }

    @Test
    void who_is_missing_shows_on_every_page_of_those_who_look_after_the_mall() {
        var page = wing.screen(CounterWing.ADMIN, PRESENCE);
        assertThat(incident(page, "BPJS")).containsText("Tanpa petugas sejak 00.00", SOON);
        var live = wing.darkScreen(CounterWing.ADMIN, CounterWing.HOME + "/pantauan");
        var bpjs = live.locator(".agency-card", new Page.LocatorOptions().setHasText("BPJS Kesehatan"));
        assertThat(bpjs).containsText("Unattended since 00:00");
        Sight.flawless(live, "live-view-unattended-dark");
        live.navigate(live.url().replace("/pantauan", ""));
        assertThat(live.locator(".concerns")).containsText("scheduled agencies with nobody at their counters");
        live.navigate(live.url() + "/kehadiran");
        assertThat(live.locator(".ledger li")).hasCount(4);
        Sight.flawless(live, "presence-dark");
        var officer = wing.screen(CounterWing.FOURTH, CounterWing.HOME + "/antrean");
        button(officer, "Buka Loket tiga satu").click();
        assertThat(incident(page, "BPJS")).containsText("Loket dibuka", SOON);
    }

    @Test
    void the_day_stands_in_the_address() {
        var page = wing.screen(CounterWing.ADMIN, PRESENCE + "?hari=2026-08-17");
        assertThat(page.locator(".ledger h2")).hasText("Senin, 17 Agustus 2026");
        assertThat(page.locator(".ledger li").first()).containsText("Tidak hadir");
        button(page, "Hari berikutnya").click();
        assertThat(page.locator(".ledger h2")).hasText("Selasa, 18 Agustus 2026");
        assertThat(page).hasURL(Pattern.compile(".*/kehadiran\\?hari=2026-08-18"));
        page.reload();
        assertThat(page.locator(".ledger h2")).hasText("Selasa, 18 Agustus 2026");
        page.navigate(page.url().replace("2026-08-18", "besok"));
        assertThat(page.locator(".ledger li")).hasCount(4);
    }

    private static Locator line(Page page, String agency) {
        return page.locator(".ledger li", new Page.LocatorOptions().setHasText(agency));
    }

    private static Locator incident(Page page, String agency) {
        return page.locator(".incidents li", new Page.LocatorOptions().setHasText(agency));
    }

    private static Locator dialog(Page page) {
        return page.locator("vaadin-dialog[opened]");
    }

    private static Locator inDialog(Page page, String name) {
        return dialog(page)
                .getByRole(
                        AriaRole.BUTTON,
                        new Locator.GetByRoleOptions().setName(name).setExact(true));
    }

    private static Locator button(Page page, String name) {
        return page.getByRole(
                AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
    }
}
