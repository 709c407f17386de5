package id.anjung.ui.house;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import id.anjung.ui.shell.Following;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The province registers an agency's application, whose officers find it at their workplace. */
@ExtendWith(InTheHouse.class)
class ApplicationScreenTest {
    private final House house;

    ApplicationScreenTest(House house) {
        this.house = house;
    }

    @Test
    void an_application_is_registered_shows_its_secret_once_and_stands_at_the_workplace_until_it_is_stopped() {
        var page = house.inside("provinsi.admin").open("/provinsi/aplikasi");
        button(page, "Daftarkan aplikasi…");
        input(page, "Nama").fill("SIAK Terpusat");
        input(page, "Kode").fill("siak-terpusat");
        var agency = page.getByRole(AriaRole.COMBOBOX, named("Instansi"));
        agency.fill("DISDUKCAPIL");
        page.locator("vaadin-combo-box-item:visible").first().click();
        input(page, "Alamat aplikasi").fill("https://siak.example.test/");
        input(page, "Alamat kembali").fill("https://siak.example.test/*");
        button(page, "Daftarkan");
        assertThat(page.locator("[slot=error-message]", new Page.LocatorOptions().setHasText("tanpa tanda bintang")))
                .isVisible();
        Sight.flawless(page, "application-register");
        input(page, "Alamat kembali").fill("https://siak.example.test/callback");
        button(page, "Daftarkan");
        Assertions.assertThat(input(page, "Rahasia").inputValue()).hasSizeGreaterThan(20);
        Sight.flawless(page, "application-secret");
        button(page, "Sudah saya simpan");
        assertThat(page.locator("vaadin-grid").getByText("app-siak-terpusat").first())
                .isVisible();

        var officer = house.inside("dukcapil.dua").open("/ruang-kerja");
        assertThat(officer.locator("body")).containsText("SIAK Terpusat");
        Following.settle(page);
        page.getByLabel("Hentikan SIAK Terpusat…").click();
        button(page, "Hentikan");
        assertThat(page.locator("vaadin-grid").getByText("Dihentikan").first()).isVisible();
        officer.reload();
        officer.waitForSelector("h1");
        assertThat(officer.locator("body")).not().containsText("SIAK Terpusat");
    }

    private static Locator input(Page page, String label) {
        return page.getByRole(AriaRole.TEXTBOX, named(label));
    }

    private static Page.GetByRoleOptions named(String name) {
        return new Page.GetByRoleOptions().setName(name).setExact(true);
    }

    private static void button(Page page, String name) {
        page.getByRole(AriaRole.BUTTON, named(name)).click();
    }
}
