package id.anjung.ui.house;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(InTheHouse.class)
class StagesScreenTest {
    private final House house;

    StagesScreenTest(House house) {
        this.house = house;
    }

    @Test
    void a_count_stands_beside_its_rule_and_the_address_carries_it() {
        var page = house.inside("provinsi.auditor").open("/provinsi/tahap?tanggal=2022-05-31&tahap=INAUGURATED");
        assertThat(page.locator(".stage-count")).containsText("3 dari 13 daerah (23,08%)");
        assertThat(page.locator(".stage-count")).containsText("sampai Selasa, 31 Mei 2022");
        assertThat(page.locator(".stage-count")).containsText("“Diresmikan” atau lebih jauh, menurut siapa pun");
        page.navigate(page.url().replace("&tahap=INAUGURATED", ""));
        assertThat(page.locator(".stage-count")).containsText("4 dari 13");
        page.navigate(page.url().replaceAll("[?].*", "?tanggal=2023-03-09&menurut=PROVINCE"));
        assertThat(page.locator(".stage-count")).containsText("5 dari 13 daerah (38,46%)");
        page.locator(".rule-line vaadin-combo-box input").fill("");
        page.keyboard().press("Tab");
        assertThat(page.locator(".stage-count")).containsText("6 dari 13");
        assertThat(page).hasURL(Pattern.compile(".*/provinsi/tahap\\?tanggal=2023-03-09"));
        page.navigate(page.url().replaceAll("[?].*", "?tanggal=kemarin&tahap=APA"));
        assertThat(page.locator(".stage-count")).containsText("“Beroperasi” atau lebih jauh");
    }

    @Test
    void the_province_writes_a_stage_down_and_withdraws_it_and_an_auditor_only_reads() {
        var page = house.inside("provinsi.admin").open("/provinsi/tahap");
        assertThat(tile(page, "Tapin")).containsText("Belum ada keterangan");
        assertThat(tile(page, "Balangan")).containsText("Tidak maju");
        page.getByLabel("Riwayat tahap Kabupaten Tapin").click();
        button(page, "Catat tahap…").click();
        button(page, "Catat").click();
        assertThat(page.locator("vaadin-text-area [slot=error-message]")).containsText("Tulis buktinya");
        page.getByLabel("Bukti").fill("Surat Bupati Tapin 100/1/2026");
        Sight.flawless(page, "provinsi-tahap-catat");
        button(page, "Catat").click();
        assertThat(page.locator(".stage-history")).containsText("Surat Bupati Tapin 100/1/2026");
        assertThat(tile(page, "Tapin")).containsText("Komitmen");
        Sight.flawless(page, "provinsi-tahap-riwayat");
        page.getByText("Tarik…").click();
        page.getByLabel("Apa yang keliru").fill("Surat dibatalkan");
        button(page, "Tarik catatan").click();
        assertThat(page.locator(".stage-history .withdrawn")).containsText("Ditarik: Surat dibatalkan");
        assertThat(tile(page, "Tapin")).containsText("Belum ada keterangan");
        button(page, "Tutup").click();

        var auditor = house.inside("provinsi.auditor").open("/provinsi/tahap");
        auditor.getByLabel("Riwayat tahap Kabupaten Tapin").click();
        assertThat(auditor.locator(".stage-history")).containsText("Surat dibatalkan");
        assertThat(auditor.getByText("Catat tahap…")).hasCount(0);
        var trail = house.inside("provinsi.auditor").open("/provinsi/jejak-audit?jenis=STAGE_WITHDRAWN");
        assertThat(trail.locator("vaadin-grid")).containsText("Kabupaten Tapin");
        assertThat(trail.locator("vaadin-grid")).containsText("Surat dibatalkan");
    }

    private static Locator tile(Page page, String regency) {
        return page.locator(".stage-map .tile", new Page.LocatorOptions().setHasText(regency));
    }

    private static Locator button(Page page, String name) {
        return page.locator("vaadin-dialog[opened]")
                .last()
                .getByRole(
                        AriaRole.BUTTON,
                        new Locator.GetByRoleOptions().setName(name).setExact(true));
    }
}
