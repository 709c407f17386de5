package id.anjung.ui.house;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import id.anjung.embedded.TestMailbox;
import id.anjung.ui.shell.Following;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Staff who have no account yet come in by e-mail. */
@ExtendWith(InTheHouse.class)
class InvitationTest {
    private final House house;

    InvitationTest(House house) {
        this.house = house;
    }

    @Test
    void an_admin_invites_sends_again_and_takes_back() {
        var page = house.inside("hss.admin").open("/mpp/hulu-sungai-selatan/petugas");
        invite(page, "Budi Santoso", "budi@kantor");
        assertThat(fault(page, "Tulis alamat surel yang lengkap")).isVisible();
        Sight.flawless(page, "members-invite");
        page.getByLabel("Alamat surel").fill("Budi@example.test");
        button(page, "Kirim undangan");
        var row = page.locator("vaadin-grid").getByText("Budi Santoso").first();
        assertThat(row).isVisible();
        assertThat(page.locator("vaadin-grid").getByText("Diundang, sampai").first())
                .isVisible();
        Sight.flawless(page, "members-invited");

        invite(page, "Budi Lain", "budi@example.test");
        assertThat(fault(page, "Alamat ini sudah milik sebuah akun")).isVisible();
        button(page, "Batal");

        page.getByLabel("Kirim lagi undangan untuk Budi Santoso").click();
        assertThat(page.getByText("Undangan untuk Budi Santoso dikirim ke").last())
                .isVisible();
        Soon.holds(
                "a second e-mail",
                Duration.ofSeconds(10),
                () -> TestMailbox.shared().to("budi@example.test").size() == 2);

        Following.settle(page);
        page.getByLabel("Tarik undangan untuk Budi Santoso…").click();
        button(page, "Tarik undangan");
        assertThat(row).isHidden();
    }

    @Test
    void a_supervisor_invites_an_officer_of_the_own_agency_who_comes_in_and_sees_the_work() {
        var page = house.inside("dukcapil.supervisor").open("/mpp/tabalong/petugas");
        assertThat(page.locator("vaadin-grid").getByText("dukcapil.tabalong").first())
                .isVisible();
        assertThat(page.locator("vaadin-grid").getByText("tabalong.admin")).hasCount(0);
        invite(page, "Noor Hidayah", "noor@example.test");
        assertThat(page.locator("vaadin-grid").getByText("Noor Hidayah").first())
                .isVisible();

        try (var noor = new NewcomerByMail(house)) {
            noor.setPassword("noor@example.test");
            assertThat(noor.logIn("noor.hidayah").locator("body")).containsText("MPP Kabupaten Tabalong");
        }
        page.setViewportSize(390, 844);
        page.reload();
        var row = page.locator("vaadin-grid").getByText("Noor Hidayah").first();
        assertThat(row).isVisible();
        assertThat(page.locator("vaadin-grid").getByText("Diundang, sampai")).hasCount(0);
        Following.settle(page);
        Sight.flawless(page, "members-supervisor-390");
        page.setViewportSize(1440, 900);
        page.getByLabel("Bekukan peran Petugas instansi Disdukcapil dari Noor Hidayah…")
                .click();
        button(page, "Bekukan peran");
        assertThat(page.locator("vaadin-grid").getByText("Dibekukan").first()).isVisible();
        Following.settle(page);
        Sight.flawless(page, "members-suspended");
        page.getByLabel("Pulihkan peran Petugas instansi Disdukcapil dari Noor Hidayah")
                .click();
        assertThat(page.locator("vaadin-grid").getByText("Dibekukan")).hasCount(0);
        Following.settle(page);
        page.getByLabel("Cabut peran Petugas instansi DISDUKCAPIL dari Noor Hidayah…")
                .click();
        button(page, "Cabut peran");
        assertThat(row).isHidden();
    }

    private static void invite(Page page, String name, String address) {
        button(page, "Undang petugas…");
        page.getByLabel("Nama lengkap").fill(name);
        page.getByLabel("Alamat surel").fill(address);
        var agency = page.getByRole(AriaRole.COMBOBOX, new Page.GetByRoleOptions().setName("Instansi"));
        if (agency.inputValue().isEmpty()) {
            agency.fill("Kependudukan");
            page.locator("vaadin-combo-box-item:visible").first().click();
        }
        button(page, "Kirim undangan");
    }

    private static Locator fault(Page page, String words) {
        return page.locator("[slot=error-message]", new Page.LocatorOptions().setHasText(words));
    }

    private static void button(Page page, String name) {
        page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName(name).setExact(true))
                .click();
    }
}
