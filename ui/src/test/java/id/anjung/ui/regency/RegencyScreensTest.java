package id.anjung.ui.regency;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.List;
import java.util.regex.Pattern;
import javax.imageio.ImageIO;
import org.dhatim.fastexcel.Workbook;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class RegencyScreensTest {
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
    void home_names_what_needs_the_regency_and_leads_to_where_it_is_done() {
        var page = wing.screen(People.ADMIN, FilledWing.HOME);
        assertThat(page.locator(".figures > a")).hasCount(5);
        assertThat(page.locator(".concerns")).containsText("Lokasi “Gedung MPP” belum memiliki jam layanan");
        page.locator(".concerns li", containing("Kejari belum memiliki layanan"))
                .locator("a")
                .click();
        assertThat(page.locator(".side-panel h2")).hasText("Layanan baru");
        assertThat(page.getByLabel("Instansi").last()).hasValue("Kejari");
    }

    @Test
    void an_auditor_looks_at_what_needs_the_regency_and_an_officer_is_not_shown_the_work_of_others() {
        var watching = wing.screen(People.AUDITOR, FilledWing.HOME);
        assertThat(watching.locator(".concerns li a").first()).hasText("Lihat");
        assertThat(watching.locator(".concerns li a", containing("Tambah"))).hasCount(0);
        assertThat(entry(watching, "tampilan")).isVisible();

        var serving = wing.screen(People.OFFICER, FilledWing.HOME);
        assertThat(serving.locator(".figures > a")).hasCount(5);
        assertThat(serving.getByText("Perlu perhatian")).hasCount(0);
        assertThat(entry(serving, "layanan")).isVisible();
        assertThat(entry(serving, "tampilan")).hasCount(0);
        serving.navigate(serving.url() + "/tampilan");
        assertThat(serving.locator("h1")).containsText("bukan untuk peran Anda");
    }

    @Test
    void a_counter_is_added_changed_and_retired_and_its_history_tells() {
        var page = wing.screen(People.ADMIN, FilledWing.HOME + "/loket");
        button(page, "Tambah loket").click();
        field(page, "Nomor").fill("77");
        field(page, "Nama loket").fill("Loket tujuh");
        page.locator("vaadin-multi-select-combo-box input").click();
        page.keyboard().type("Disduk");
        page.locator("vaadin-multi-select-combo-box-item", containing("Disdukcapil"))
                .click();
        page.keyboard().press("Escape");
        page.keyboard().press("Control+Enter");
        assertThat(page.locator(".side-panel h2")).hasText("Loket tujuh");
        field(page, "Nama loket").fill("Loket tujuh puluh tujuh");
        page.keyboard().press("Control+Enter");
        assertThat(page.locator(".side-panel h2")).hasText("Loket tujuh puluh tujuh");
        button(page, "Nonaktifkan").click();
        page.locator("vaadin-confirm-dialog")
                .getByRole(AriaRole.BUTTON, named("Nonaktifkan"))
                .click();
        assertThat(button(page, "Aktifkan kembali")).isVisible();
        page.getByRole(AriaRole.TAB, new Page.GetByRoleOptions().setName("Riwayat"))
                .click();
        assertThat(page.locator(".history li")).hasCount(3);
        assertThat(page.locator(".history li").nth(1)).containsText("Loket tujuh puluh tujuh");
        assertThat(page.locator(".history li").nth(1)).containsText("Siti Norhayati");
    }

    @Test
    void the_second_of_two_editors_sees_both_versions_side_by_side() {
        var first = agency(wing.screen(People.ADMIN, FilledWing.HOME + "/instansi"), "Pajak");
        var second = agency(wing.screen(People.SECOND_ADMIN, FilledWing.HOME + "/instansi"), "Pajak");
        field(first, "Nama instansi").fill("KPP Pratama Tanjung");
        button(first, "Simpan").click();
        assertThat(first.locator(".side-panel h2")).hasText("KPP Pratama Tanjung");
        field(second, "Nama instansi").fill("KPP Tanjung");
        button(second, "Simpan").click();
        assertThat(second.getByText("Orang lain lebih dahulu menyimpan")).isVisible();
        assertThat(second.locator("vaadin-dialog .differences tbody td"))
                .hasText(new String[] {"KPP Tanjung", "KPP Pratama Tanjung"});
        button(second, "Pakai versi mereka").click();
        assertThat(field(second, "Nama instansi")).hasValue("KPP Pratama Tanjung");
    }

    @Test
    void a_sheet_with_a_wrong_line_is_refused_whole_and_a_right_one_is_taken() throws IOException {
        var page = wing.screen(People.ADMIN, FilledWing.HOME + "/loket");
        var head = "Nomor,Nama,Lokasi,Zona,Instansi,Gerai bersama\n";
        bring(page, csv(head + "81,Loket delapan satu,utama,a,imigrasi,tidak\n82,,utama,a,entah,tidak\n"));
        assertThat(page.locator(".findings tbody tr").first()).containsText("3");
        assertThat(page.locator(".findings")).containsText("entah tidak ditemukan");
        assertThat(button(page, "Terapkan")).isDisabled();
        bring(page, csv(head + "81,Loket delapan satu,utama,a,imigrasi,tidak\n"));
        assertThat(page.locator(".findings")).containsText("1 ditambahkan, 0 diubah, 0 tetap");
        button(page, "Terapkan").click();
        assertThat(page.locator("vaadin-grid.records")).containsText("Loket delapan satu");
        page.navigate(page.url().replace("/loket", "/layanan"));
        bring(page, xlsx());
        assertThat(page.locator(".findings")).containsText("1 ditambahkan, 0 diubah, 0 tetap");
        button(page, "Terapkan").click();
        assertThat(page.locator("vaadin-grid.records")).containsText("Paspor baru");
    }

    @Test
    void a_pale_accent_is_answered_with_the_nearest_and_the_frame_wears_colour_and_logo() throws IOException {
        var page = wing.screen(People.ADMIN, FilledWing.HOME + "/tampilan");
        var written = page.locator(".accent-field vaadin-text-field input");
        written.fill("#FFD983");
        written.press("Tab");
        assertThat(page.locator(".accent-field")).containsText("hanya 1,4 : 1");
        page.locator(".accent-field vaadin-button").click();
        assertThat(written).not().hasValue("#FFD983");
        button(page, "Simpan").click();
        assertThat(page.locator("vaadin-notification-card")).containsText("telah disimpan");
        page.locator("vaadin-upload input[type=file]")
                .setInputFiles(new FilePayload("logo.png", "image/png", picture()));
        assertThat(page.locator(".logo-card img[alt='Logo']")).isVisible();
        assertThat(page.locator(".attire img")).isVisible();
        page.waitForFunction("document.querySelector('.attire img').naturalWidth > 0");
        assertThat((String)
                        page.evaluate("document.documentElement.style.getPropertyValue('--aura-accent-color-light')"))
                .matches("#[0-9A-F]{6}")
                .isNotEqualTo("#17603A");
    }

    @Test
    void whom_to_call_is_named_and_removed_by_an_admin_and_seen_by_no_auditor_and_no_province() {
        var page = agency(wing.screen(People.ADMIN, FilledWing.HOME + "/instansi"), "Disdukcapil");
        tab(page, "Narahubung").click();
        field(page, "Nama narahubung").fill("Budi Santoso");
        field(page, "Nomor telepon").fill("12");
        page.keyboard().press("Control+Enter");
        assertThat(page.locator(".side-panel")).containsText("Tulis nomor telepon");
        field(page, "Nomor telepon").fill("0812 3456 7890");
        page.keyboard().press("Control+Enter");
        assertThat(field(page, "Nomor telepon")).hasValue("+6281234567890");
        var again = agency(wing.screen(People.SECOND_ADMIN, FilledWing.HOME + "/instansi"), "Disdukcapil");
        tab(again, "Narahubung").click();
        assertThat(field(again, "Nama narahubung")).hasValue("Budi Santoso");
        button(again, "Hapus narahubung").click();
        assertThat(again.locator("vaadin-confirm-dialog")).containsText("Nama dan nomor Budi Santoso dihapus");
        again.locator("vaadin-confirm-dialog")
                .getByRole(AriaRole.BUTTON, named("Hapus narahubung"))
                .click();
        assertThat(field(again, "Nama narahubung")).hasValue("");
        assertThat(again.locator(".side-panel")).containsText("Belum ada narahubung");
        assertThat(button(again, "Hapus narahubung")).hasCount(0);
        field(page, "Nama narahubung").fill("Budi Rahman");
        page.keyboard().press("Control+Enter");
        assertThat(page.locator("vaadin-notification-card", containing("sudah dihapus orang lain")))
                .isVisible();
        for (var stranger : List.of(People.AUDITOR, People.PROVINCE)) {
            var other = agency(wing.screen(stranger, FilledWing.HOME + "/instansi"), "Disdukcapil");
            assertThat(tab(other, "Riwayat")).isVisible();
            assertThat(tab(other, "Narahubung")).hasCount(0);
        }
    }

    @Test
    void an_auditor_finds_and_exports_what_happened_and_changes_nothing() throws IOException {
        var page = wing.screen(People.AUDITOR, FilledWing.HOME + "/jejak-audit");
        assertThat(page.locator(".band")).containsText("hanya baca");
        page.getByLabel("Cari nama data dalam jejak audit").fill("Gedung");
        assertThat(page.locator(".count")).hasText("1 peristiwa");
        assertThat(page).hasURL(Pattern.compile(".*cari=Gedung.*"));
        Download file = page.waitForDownload(
                () -> page.locator("a.tool", containing("CSV")).click());
        assertThat(Files.readString(file.path())).contains("Gedung MPP").contains("Jalan Pangeran");
        page.locator("vaadin-grid-cell-content", containing("Gedung MPP"))
                .first()
                .click();
        assertThat(page.locator(".side-panel")).containsText("Lokasi ditambahkan");
        page.navigate(page.url().replaceAll("/jejak-audit.*", "/loket"));
        page.locator("vaadin-grid-cell-content", containing("Loket satu")).click();
        assertThat(page.locator(".side-panel h2")).hasText("Loket satu");
        assertThat(button(page, "Simpan")).hasCount(0);
        assertThat(button(page, "Tambah loket")).hasCount(0);
        assertThat(button(page, "Impor")).hasCount(0);
        assertThat(field(page, "Nama loket")).not().isEditable();
    }

    @Test
    void on_a_phone_what_matters_stands_in_sight_and_nothing_to_the_right_of_it() {
        var list = wing.screen(People.ADMIN, FilledWing.HOME + "/layanan");
        list.setViewportSize(390, 844);
        var service = list.locator(".narrow-cell", containing(FilledWing.EXAMPLE));
        assertThat(service.locator(".beside")).containsText("Pajak · 10 menit · Gratis");
        inSight(service.locator(".mark.example"));
        list.setViewportSize(1440, 900);
        assertThat(list.locator(".narrow-cell").first()).isHidden();

        var trail = wing.screen(People.AUDITOR, FilledWing.HOME + "/jejak-audit");
        trail.setViewportSize(390, 844);
        var entry = trail.locator(".narrow-cell", containing("Lokasi ditambahkan"));
        assertThat(entry).containsText("Gedung MPP");
        assertThat(entry.locator(".beside")).containsText("Anjung");
        inSight(entry);
    }

    private static void inSight(Locator shown) {
        assertThat(shown).isVisible();
        var box = shown.boundingBox();
        assertThat(box.x + box.width).isLessThanOrEqualTo(390);
    }

    @Test
    void what_destroys_is_brick_in_light_and_in_dark() {
        var page = wing.screen(People.ADMIN, FilledWing.HOME + "/loket");
        page.locator("vaadin-grid-cell-content", containing("Loket satu")).click();
        var ask = page.locator(".side-panel").getByRole(AriaRole.BUTTON, named("Nonaktifkan"));
        assertThat(ask).hasCSS("color", "rgb(163, 52, 28)");
        ask.click();
        var confirm = page.locator("vaadin-confirm-dialog").getByRole(AriaRole.BUTTON, named("Nonaktifkan"));
        assertThat(confirm).hasCSS("background-color", "rgb(163, 52, 28)");
        assertThat(confirm).hasCSS("color", "rgb(253, 232, 226)");
        page.evaluate("document.documentElement.style.colorScheme = 'dark'");
        assertThat(ask).hasCSS("color", "rgb(255, 180, 160)");
        assertThat(confirm).hasCSS("background-color", "rgb(255, 180, 160)");
        assertThat(confirm).hasCSS("color", "rgb(67, 22, 11)");
    }

    @Test
    void the_search_leads_from_one_mall_to_another() {
        var page = wing.screen(People.PROVINCE, FilledWing.HOME + "/loket");
        page.keyboard().press("/");
        assertThat(page.locator("vaadin-combo-box[focused]")).isVisible();
        page.keyboard().type("Hulu Sungai Selatan");
        assertThat(page.locator("vaadin-combo-box-item:visible", containing("Hulu Sungai Selatan")))
                .isVisible();
        page.keyboard().press("Enter");
        assertThat(page).hasURL(Pattern.compile(".*/mpp/hulu-sungai-selatan"));
        assertThat(page.locator(".band")).containsText("Hulu Sungai Selatan");
        assertThat(page.locator("body")).not().containsText("Gedung MPP");
    }

    private static Page agency(Page page, String shortName) {
        page.locator("vaadin-grid-cell-content", exactly(shortName)).click();
        tab(page, "Data").waitFor();
        return page;
    }

    private static Locator entry(Page page, String address) {
        return page.locator("vaadin-side-nav-item[path$='/" + address + "']");
    }

    private static Locator tab(Page page, String name) {
        return page.getByRole(AriaRole.TAB, new Page.GetByRoleOptions().setName(name));
    }

    private static Locator button(Page page, String name) {
        return page.getByRole(
                AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
    }

    private static Locator field(Page page, String label) {
        return page.locator(".side-panel").getByLabel(label);
    }

    private static Locator.GetByRoleOptions named(String name) {
        return new Locator.GetByRoleOptions().setName(name).setExact(true);
    }

    private static Page.LocatorOptions containing(String text) {
        return new Page.LocatorOptions().setHasText(text);
    }

    private static Page.LocatorOptions exactly(String text) {
        return new Page.LocatorOptions().setHasText(Pattern.compile("^\\s*" + text + "\\s*$"));
    }

    /** Choose a sheet in the dialog, which is opened unless it is. */
    private static void bring(Page page, FilePayload sheet) {
        if (page.locator(".findings").count() == 0) {
            button(page, "Impor").click();
        }
        page.locator("vaadin-upload input[type=file]").setInputFiles(sheet);
    }

    private static FilePayload csv(String text) {
        return new FilePayload("loket.csv", "text/csv", text.getBytes(StandardCharsets.UTF_8));
    }

    private static FilePayload xlsx() throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var book = new Workbook(bytes, "test", "1.0")) {
            var sheet = book.newWorksheet("Layanan");
            var head = "Kode,Nama,Instansi,Jenis,Saluran,Persyaratan,Waktu,Biaya,Produk".split(",", -1);
            var line = "paspor,Paspor baru,imigrasi,ditunggu,langsung,KTP,3 hari,Gratis,Paspor".split(",", -1);
            for (int i = 0; i < head.length; i++) {
                sheet.value(0, i, head[i]);
                sheet.value(1, i, line[i]);
            }
        }
        return new FilePayload(
                "layanan.xlsx",
                "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
                bytes.toByteArray());
    }

    private static byte[] picture() throws IOException {
        var bytes = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(120, 60, BufferedImage.TYPE_INT_RGB), "png", bytes);
        return bytes.toByteArray();
    }
}
