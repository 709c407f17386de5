package id.anjung.ui.regency;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import id.anjung.queue.Answer;
import id.anjung.ui.house.Sight;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Machines in the hall, rules of queues and letters of agencies, as the regency's admin sets them up. */
class QueueSetupScreensTest {
    private static FilledWing wing;

    @BeforeAll
    static void open() {
        wing = new FilledWing();
    }

    @AfterAll
    static void close() {
        wing.close();
    }

    @Test
    void a_device_is_added_its_code_is_shown_once_and_it_is_revoked_by_name() {
        var page = wing.screen(People.ADMIN, FilledWing.HOME + "/perangkat");
        assertThat(page.locator("vaadin-grid")).containsText("Belum ada perangkat yang tercatat.");
        button(page, "Tambah perangkat").click();
        var dialog = page.locator("vaadin-dialog");
        dialog.getByRole(AriaRole.BUTTON, named("Tambah perangkat")).click();
        assertThat(dialog).containsText("Beri nama agar perangkat ini mudah dikenali.");
        dialog.getByLabel("Nama perangkat").fill("Anjungan pintu utama");
        Sight.flawless(page, "device-add");
        dialog.getByRole(AriaRole.BUTTON, named("Tambah perangkat")).click();
        assertThat(page.locator(".pair-address")).hasText(Pattern.compile("http.*/mpp/tabalong/kiosk"));
        assertThat(page.locator(".pair-code")).hasText(Pattern.compile("[A-Z2-9]{4} [A-Z2-9]{4}"));
        assertThat(dialog.last()).containsText("Berlaku sampai");
        Sight.flawless(page, "device-code");
        var code = page.locator(".pair-code").innerText();
        button(page, "Sudah dipasang").click();
        assertThat(page.locator("vaadin-grid")).containsText("Menunggu dipasangkan, kode berlaku sampai");
        assertThat(page.locator("body")).not().containsText(code);
        assertThat(wing.pair(code)).isInstanceOf(Answer.Done.class);
        button(page, "Perbarui").click();
        assertThat(page.locator(".badge.done")).hasText("Terhubung");
        Sight.flawless(page, "devices");
        button(page, "Cabut perangkat Anjungan pintu utama").click();
        var confirm = page.locator("vaadin-confirm-dialog");
        assertThat(confirm).containsText("Cabut perangkat “Anjungan pintu utama”?");
        confirm.getByRole(AriaRole.BUTTON, named("Cabut")).click();
        assertThat(page.locator("vaadin-grid")).containsText("Dicabut");
        assertThat(button(page, "Cabut perangkat Anjungan pintu utama")).hasCount(0);
    }

    @Test
    void the_rules_show_what_is_usual_are_changed_and_the_second_editor_sees_both_versions() {
        var first = wing.screen(People.ADMIN, FilledWing.HOME + "/aturan-antrean");
        assertThat(first.locator(".rules-form")).containsText("MPP ini belum memutuskan aturannya sendiri");
        assertThat(first.getByLabel("Paling banyak dipanggil (kali)")).hasValue("3");
        assertThat(first.locator(".rules-form")).containsText("Bawaan: 3.");
        Sight.flawless(first, "rules");
        first.getByLabel("Paling banyak dipanggil (kali)").fill("99");
        button(first, "Simpan").click();
        assertThat(first.locator(".rules-form")).containsText("Pilihan: 1–10");
        first.getByLabel("Paling banyak dipanggil (kali)").fill("2");
        first.getByLabel("Teks berjalan di papan").fill("Selamat datang di MPP.");
        button(first, "Simpan").click();
        assertThat(first.locator(".rules-form")).containsText("Aturan ini diputuskan oleh MPP ini sendiri; 1 angka");

        var second = wing.screen(People.SECOND_ADMIN, FilledWing.HOME + "/aturan-antrean");
        first.getByLabel("Target waktu tunggu (menit)").fill("20");
        button(first, "Simpan").click();
        assertThat(first.locator(".rules-form")).containsText("2 angka");
        second.getByLabel("Target waktu tunggu (menit)").fill("45");
        button(second, "Simpan").click();
        assertThat(second.getByText("Orang lain lebih dahulu menyimpan")).isVisible();
        assertThat(second.locator("vaadin-dialog .differences tbody td")).hasText(new String[] {"45", "20"});
        button(second, "Pakai versi mereka").click();
        assertThat(second.getByLabel("Target waktu tunggu (menit)")).hasValue("20");
        assertThat(second.getByLabel("Teks berjalan di papan")).hasValue("Selamat datang di MPP.");
    }

    @Test
    void letters_are_chosen_for_an_agency_and_refused_to_another() {
        var page = wing.screen(People.ADMIN, FilledWing.HOME + "/instansi");
        letters(page, "Pajak", "Kantor Pelayanan Pajak", "kpp");
        assertThat(page.locator(".side-panel").getByLabel("Huruf nomor antrean"))
                .hasValue("KPP");
        letters(page, "Imigrasi", "Kantor Imigrasi", "KPP");
        assertThat(page.locator(".side-panel")).containsText("Huruf ini sudah dipakai Pajak.");
    }

    @Test
    void whoever_may_not_set_up_queues_is_not_led_there() {
        var officer = wing.screen(People.OFFICER, FilledWing.HOME + "/loket");
        assertThat(officer.locator(".parts a")).hasText(new String[] {"Loket", "Lokasi"});
        officer.navigate(officer.url().replace("/loket", "/perangkat"));
        assertThat(officer.locator("h1")).containsText("bukan untuk peran Anda");
        var admin = wing.screen(People.ADMIN, FilledWing.HOME + "/lokasi");
        assertThat(admin.locator(".parts a")).hasText(new String[] {"Loket", "Lokasi", "Perangkat", "Aturan Antrean"});
    }

    private static void letters(Page page, String agency, String name, String letters) {
        page.locator(
                        "vaadin-grid-cell-content",
                        new Page.LocatorOptions().setHasText(Pattern.compile("^\\s*" + agency + "\\s*$")))
                .click();
        var field = page.locator(".side-panel").getByLabel("Huruf nomor antrean");
        assertThat(page.locator(".side-panel h2")).containsText(name);
        field.fill(letters);
        button(page, "Simpan").click();
    }

    /** A tooltip that is shown belongs to the button's name. */
    private static Locator button(Page page, String name) {
        return page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(Pattern.compile("^" + name)));
    }

    private static Locator.GetByRoleOptions named(String name) {
        return new Locator.GetByRoleOptions().setName(name).setExact(true);
    }
}
