package id.anjung.ui.house;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A regency's admin takes the MPP's file out, changes a line, sees what would change and applies it. */
@ExtendWith(InTheHouse.class)
class ConfigurationFileTest {
    private static final String PATH = "/mpp/hulu-sungai-selatan/pengaturan/berkas";

    private final House house;

    ConfigurationFileTest(House house) {
        this.house = house;
    }

    @Test
    void a_file_is_checked_before_it_is_applied_and_can_be_gone_back_to() throws IOException {
        var page = house.inside("hss.admin").open(PATH);
        var file = exported(page);
        assertThat(file).contains("slug: hulu-sungai-selatan");

        bring(page, file.replace("kind: back_office", "kind: cepat"));
        assertThat(page.locator(".file-findings")).containsText("belum dapat diterapkan");
        assertThat(page.locator(".file-findings")).containsText("bukan jenis layanan; tulis while_waiting");
        Sight.flawless(page, "configuration-faults");

        bring(page, file);
        assertThat(page.locator(".file-findings")).containsText("sudah sama dengan berkas itu");

        bring(page, file.replaceFirst("tagline: .*", "tagline: Cepat dengan senyum"));
        assertThat(page.locator(".file-findings")).containsText("Tampilan: diubah");
        assertThat(page.locator(".file-findings")).containsText("Cepat dengan senyum");
        Sight.flawless(page, "configuration-plan");
        button(page, "Terapkan 1 perubahan").click();
        assertThat(page.locator(".revisions li")).hasCount(1);
        assertThat(exported(page)).contains("tagline: Cepat dengan senyum");

        bring(page, file);
        button(page, "Terapkan 1 perubahan").click();
        assertThat(page.locator(".revisions li")).hasCount(2);
        button(page, "Bandingkan berkas").last().click();
        assertThat(page.locator(".file-findings")).containsText("Cepat dengan senyum");
        Sight.flawless(page, "configuration-history");

        var auditor = house.inside("hss.admin").open("/mpp/hulu-sungai-selatan/jejak-audit");
        assertThat(auditor.locator("vaadin-grid")
                        .getByText("Berkas konfigurasi diterapkan")
                        .first())
                .isVisible();
    }

    private static String exported(Page page) throws IOException {
        var download = page.waitForDownload(
                () -> page.getByText("Unduh berkas sekarang").click());
        assertThat(download.suggestedFilename()).isEqualTo("hulu-sungai-selatan.yaml");
        try (var content = download.createReadStream()) {
            return new String(content.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static void bring(Page page, String text) {
        page.locator("vaadin-upload input[type=file]")
                .setInputFiles(new FilePayload("hss.yaml", "application/yaml", text.getBytes(StandardCharsets.UTF_8)));
    }

    private static Locator button(Page page, String name) {
        return page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name));
    }
}
