package id.anjung.ui.house;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.assertions.PageAssertions;
import id.anjung.audit.chain.Verdict;
import id.anjung.audit.chain.VerifyingChain;
import id.anjung.ui.shell.Following;
import java.io.IOException;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(InTheHouse.class)
class ProvinceScreensTest {
    private static final LocatorAssertions.ContainsTextOptions SOON =
            new LocatorAssertions.ContainsTextOptions().setTimeout(15_000);
    private static final String PRIMARY = " vaadin-button[theme~=primary]";

    private final House house;

    ProvinceScreensTest(House house) {
        this.house = house;
    }

    @Test
    void an_mpp_is_suspended_and_resumed_from_the_screen_and_others_see_it_by_themselves() {
        var auditor = house.inside("provinsi.auditor").open("/provinsi");
        var admin = house.inside("provinsi.admin").open("/provinsi");
        assertThat(auditor.locator(".tile")).hasCount(13);
        admin.getByLabel("Bekukan MPP Kabupaten Tabalong…").click();
        admin.locator("vaadin-text-area textarea").fill("Pindah gedung");
        Sight.flawless(admin, "provinsi-bekukan");
        admin.locator("vaadin-dialog" + PRIMARY).click();
        assertThat(auditor.locator(".attention"))
                .containsText("Pindah gedung", new LocatorAssertions.ContainsTextOptions().setTimeout(5_000));
        admin.getByLabel("Aktifkan MPP Kabupaten Tabalong", exactly()).click();
        assertThat(auditor.locator(".key-figures")).containsText("3 dari 13", SOON);
        assertTrail("Pindah gedung", "Norhayati Rahmah");
    }

    @Test
    void an_auditor_of_the_province_sees_everything_and_can_suspend_nothing() {
        var page = house.inside("provinsi.auditor").open("/provinsi");
        assertThat(page.locator(".tenants")).containsText("MPP Kota Banjarbaru", SOON);
        assertThat(page.getByText("Bekukan…")).hasCount(0);
        page.navigate(page.url() + "/akun");
        assertThat(page.locator("h1")).containsText("bukan untuk peran Anda", SOON);
    }

    @Test
    void releases_are_held_with_a_reason_and_let_go_again() {
        var admin = house.inside("provinsi.admin").open("/provinsi/rilis");
        var auditor = house.inside("provinsi.auditor").open("/provinsi/rilis");
        admin.setViewportSize(1280, 900);
        assertThat(admin.getByText("Dahulukan").last()).isInViewport();
        admin.getByText("Tahan pemasangan…").click();
        assertThat(admin.locator("vaadin-text-area textarea")).isFocused();
        admin.locator("vaadin-dialog" + PRIMARY).click();
        assertThat(admin.locator("vaadin-text-area")).containsText("Tulis alasan menahan");
        admin.locator("vaadin-text-area textarea").click();
        admin.keyboard().type("Tunggu pemeriksaan skema");
        Sight.flawless(admin, "provinsi-tahan");
        admin.keyboard().press("Control+Enter"); // what is being written counts
        assertThat(admin.locator(".fleet-course")).containsText("Tunggu pemeriksaan skema");
        assertThat(auditor.locator(".fleet-course")).containsText("Tunggu pemeriksaan skema", SOON);
        assertThat(auditor.locator(".fleet-course vaadin-button")).hasCount(0);
        admin.getByText("Lanjutkan pemasangan").click();
        admin.locator("vaadin-confirm-dialog" + PRIMARY).click();
        assertThat(admin.locator(".fleet-course")).not().containsText("Tunggu pemeriksaan skema");
        assertTrail("Tunggu pemeriksaan skema", "Norhayati Rahmah");
    }

    @Test
    void a_person_disabled_from_the_screen_is_shown_out_within_seconds_and_the_trail_says_who_did_it() {
        var admin = house.inside("provinsi.admin").open("/provinsi/akun");
        assertThat(admin.locator("vaadin-grid")).containsText(", Disdukcapil", SOON);
        assertThat(admin.locator("vaadin-grid")).not().containsText(", disdukcapil");
        var officer = house.newcomer().login("dukcapil.supervisor", "/ruang-kerja");
        admin.getByLabel("Nonaktifkan akun Noor Aida Fitriah…").click();
        admin.locator("vaadin-confirm-dialog" + PRIMARY).click();
        assertOut(officer.firstTab());
        admin.getByLabel("Aktifkan akun Noor Aida Fitriah", exactly()).click();
        assertThat(admin.getByLabel("Nonaktifkan akun Noor Aida Fitriah…")).isVisible();
        assertTrail("Noor Aida Fitriah", "Norhayati Rahmah");
        officer.leave();
    }

    @Test
    void a_regency_takes_a_role_and_its_holder_is_shown_out_and_comes_back_with_it_given_again() {
        var admin = house.inside("hss.admin").open("/mpp/hulu-sungai-selatan/petugas");
        var officer = house.newcomer().login("dukcapil.dua", "/mpp/hulu-sungai-selatan");
        assertThat(admin.locator("vaadin-grid")).containsText("dukcapil.dua", SOON);
        assertThat(admin.locator("vaadin-grid")).containsText("Disdukcapil");
        assertThat(admin.locator("vaadin-grid")).not().containsText("disdukcapil");
        admin.getByText("Cabut peran…").first().click();
        admin.locator("vaadin-confirm-dialog" + PRIMARY).click();
        assertThat(admin.locator("vaadin-grid")).not().containsText("dukcapil.dua");
        assertOut(officer.firstTab());

        admin.getByText("Beri peran…").click();
        admin.getByLabel("Nama pengguna").fill("dukcapil.dua");
        admin.locator("vaadin-combo-box input").last().fill("Dinas Kependudukan");
        admin.locator("vaadin-combo-box-item").getByText("Dinas Kependudukan").click();
        admin.locator("vaadin-dialog" + PRIMARY).click();
        assertThat(admin.locator("vaadin-grid")).containsText("dukcapil.dua", SOON);
        officer.leave();
    }

    /** The first heads are written down a minute after the start. */
    @Test
    void heads_of_chains_are_shown_to_whoever_asks_for_them_and_hide_nothing_else() throws IOException {
        var asked = house.inside("provinsi.auditor").open("/provinsi/jejak-audit?jenis=TRAIL_ANCHORED");
        asked.waitForCondition(
                () -> {
                    asked.reload();
                    asked.locator("vaadin-grid").waitFor();
                    asked.waitForTimeout(1_000);
                    return asked.locator("vaadin-grid").innerText().contains("Sampai catatan ke-");
                },
                new Page.WaitForConditionOptions().setTimeout(90_000));
        var usual = house.inside("provinsi.auditor").open("/provinsi/jejak-audit");
        assertThat(usual.locator("vaadin-grid")).containsText("MPP disiapkan", SOON);
        assertThat(usual.locator("vaadin-grid")).not().containsText("Rantai jejak MPP dicatat");
        var file =
                usual.waitForDownload(() -> usual.locator("a[download$=jsonl]").click());
        var province = (Verdict.Whole) VerifyingChain.verify(file.path());
        org.assertj.core.api.Assertions.assertThat(province.anchors())
                .extracting(Verdict.Anchor::chain)
                .contains("6309", "6372", "6306");
    }

    @Test
    void an_operator_sees_that_processes_live_jobs_are_done_and_what_was_asked_of_each_mpp() {
        var page = house.inside("provinsi.auditor").open("/provinsi/operasi");
        assertThat(page.locator("vaadin-grid[aria-label='Proses']")).containsText("open, console, worker", SOON);
        assertThat(page.locator("vaadin-grid[aria-label='Proses']")).containsText("Hidup");
        assertThat(page.locator("vaadin-grid[aria-label='Tugas berkala']")).containsText("Baik", SOON);
        assertThat(page.locator("vaadin-grid[aria-label='MPP']")).containsText("MPP Kabupaten Tabalong", SOON);
        Sight.flawless(page, "provinsi-operasi");
        page.setViewportSize(1280, 900);
        Following.settle(page);
        assertThat(page.locator("vaadin-grid #table")
                        .evaluateAll("tables => tables.map(table => table.scrollWidth - table.clientWidth)"))
                .as("how far the tables reach out of sight")
                .isEqualTo(List.of(0, 0, 0));
        page.setViewportSize(390, 844);
        Following.settle(page);
        Sight.flawless(page, "provinsi-operasi-390");
        page.setViewportSize(1440, 900);
        page.navigate(page.url().replace("/operasi", ""));
        assertThat(page.getByText("Lihat keadaan operasi")).isVisible();
    }

    private static void assertOut(Page screen) {
        assertThat(screen).hasURL(Pattern.compile(".*/keluar.*"), new PageAssertions.HasURLOptions().setTimeout(5_000));
    }

    private void assertTrail(String... words) {
        var trail = house.inside("provinsi.auditor").open("/provinsi/jejak-audit");
        for (var word : words) {
            assertThat(trail.locator("vaadin-grid")).containsText(word, SOON);
        }
    }

    /** "Aktifkan" is also the end of "Nonaktifkan". */
    private static Page.GetByLabelOptions exactly() {
        return new Page.GetByLabelOptions().setExact(true);
    }
}
