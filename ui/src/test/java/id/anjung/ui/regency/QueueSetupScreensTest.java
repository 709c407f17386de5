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

/** Machines in the hall, settings and letters of agencies, as the regency's admin sets them up. */
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
    void settings_say_who_decided_them_are_changed_together_and_the_second_editor_loses_nothing() {
        var first = wing.screen(People.ADMIN, FilledWing.HOME + "/pengaturan");
        assertThat(field(first, "Paling banyak dipanggil (kali)")).hasValue("3");
        assertThat(setting(first, "Paling banyak dipanggil")).containsText("Bawaan Anjung");
        Sight.flawless(first, "settings");
        write(first, "Paling banyak dipanggil (kali)", "99");
        button(first, "Simpan pengaturan").click();
        assertThat(setting(first, "Paling banyak dipanggil")).containsText("Pilihan: 1–10");
        write(first, "Paling banyak dipanggil (kali)", "2");
        write(first, "Teks berjalan di papan", "Selamat datang di MPP.");
        button(first, "Simpan pengaturan").click();
        assertThat(first.getByText("Pengaturan disimpan.")).isVisible();
        assertThat(setting(first, "Paling banyak dipanggil")).containsText("Diputuskan MPP ini; dari atas 3");

        var second = wing.screen(People.SECOND_ADMIN, FilledWing.HOME + "/pengaturan");
        write(first, "Target waktu tunggu (menit)", "20");
        button(first, "Simpan pengaturan").click();
        assertThat(setting(first, "Target waktu tunggu")).containsText("Diputuskan MPP ini; dari atas 30");
        write(second, "Target waktu tunggu (menit)", "45");
        button(second, "Simpan pengaturan").click();
        assertThat(setting(second, "Target waktu tunggu")).containsText("Orang lain baru saja menyimpan: 20");
        assertThat(field(second, "Target waktu tunggu (menit)")).hasValue("45");
        Sight.flawless(second, "settings-conflict");
        button(second, "Pakai nilai mereka").click();
        assertThat(field(second, "Target waktu tunggu (menit)")).hasValue("20");
        button(second, "Ikuti provinsi: Target waktu tunggu").click();
        button(second, "Simpan pengaturan").click();
        assertThat(setting(second, "Target waktu tunggu")).containsText("Bawaan Anjung");

        second.getByText("Hanya yang diputuskan MPP ini").click();
        assertThat(second.locator(".setting:visible")).hasCount(2);
        second.getByRole(AriaRole.TAB, new Page.GetByRoleOptions().setName("Riwayat"))
                .click();
        assertThat(second.locator(".revisions li")).hasCount(3);
        assertThat(second.locator(".revisions li").last())
                .containsText("Paling banyak dipanggil (kali): 2 · Teks berjalan di papan: Selamat datang di MPP.");
        Sight.flawless(second, "settings-history");
        second.locator(".revisions li").nth(1).locator("vaadin-button").click();
        second.locator("vaadin-confirm-dialog")
                .getByRole(AriaRole.BUTTON, named("Kembalikan ke sini"))
                .click();
        assertThat(field(second, "Target waktu tunggu (menit)")).hasValue("20");
        second.setViewportSize(390, 844);
        Sight.fits(second, "settings-390");
    }

    @Test
    void an_agency_decides_how_its_own_counters_call() {
        var page = wing.screen(People.ADMIN, FilledWing.HOME + "/pengaturan");
        page.locator(".setting-level input").fill("Kantor Pelayanan");
        page.locator("vaadin-combo-box-item").first().click();
        assertThat(page.locator(".setting")).hasCount(5);
        write(page, "Kembali setelah (nomor)", "5");
        button(page, "Simpan pengaturan").click();
        assertThat(setting(page, "Kembali setelah")).containsText("Diputuskan instansi ini; dari MPP 3");
        page.reload();
        assertThat(field(page, "Kembali setelah (nomor)")).hasValue("5");
        Sight.flawless(page, "settings-agency");
        var officer = wing.screen(People.OFFICER, FilledWing.HOME + "/pengaturan");
        assertThat(officer.locator("h1")).containsText("bukan untuk peran Anda");
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
        assertThat(admin.locator(".parts a"))
                .hasText(new String[] {"Loket", "Lokasi", "Perangkat", "Pengaturan", "Berkas Konfigurasi", "Ekspor data"
                });
    }

    private static Locator field(Page page, String label) {
        return page.getByLabel(label, new Page.GetByLabelOptions().setExact(true));
    }

    private static Locator setting(Page page, String name) {
        return page.locator(".setting", new Page.LocatorOptions().setHasText(name));
    }

    /** Write into a field and leave it, so that its value is taken. */
    private static void write(Page page, String label, String value) {
        field(page, label).fill(value);
        page.keyboard().press("Tab");
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
