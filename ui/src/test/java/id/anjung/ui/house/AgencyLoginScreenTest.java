package id.anjung.ui.house;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import id.anjung.embedded.login.InvitationWalk;
import id.anjung.ui.shell.Following;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The province links an agency's own login, by which an invited officer comes in until it is stopped. */
@ExtendWith(InTheHouse.class)
class AgencyLoginScreenTest {
    private static final String ADDRESS = "ani@imigrasi.example.test";

    private final House house;

    AgencyLoginScreenTest(House house) {
        this.house = house;
    }

    @Test
    void an_officer_who_was_invited_comes_in_by_the_agencys_login_until_it_is_stopped() {
        var page = house.inside("provinsi.admin").open("/provinsi/aplikasi");
        page.getByRole(AriaRole.LINK, named("Login instansi")).click();
        button(page, "Hubungkan login instansi…");
        choose(page, "Imigrasi");
        var back = page.locator("vaadin-text-field[readonly] input");
        assertThat(back).hasValue(Pattern.compile(".*/broker/instansi-imigrasi/endpoint"));
        try (var agency = house.accounts().agency("imigrasi-of-a-test", back.inputValue())) {
            agency.person("ani.imigrasi", ADDRESS);
            link(page, agency);
            invite();
            try (var browser = house.visitor(1440, ColorScheme.LIGHT)) {
                var ani = browser.newPage();
                accept(ani);
                come(ani, agency);
                assertThat(ani.locator("body")).containsText("MPP Kabupaten Tabalong");
                stop(page);
                ani.navigate(house.doors().console() + "/");
                assertThat(ani.locator("#password")).isVisible();
            }
        }
    }

    private void link(Page page, AgencyProvider agency) {
        input(page, "Nama").fill("Login Imigrasi");
        input(page, "Alamat keterangan (OpenID Connect)")
                .fill(agency.discovery().replace("imigrasi-of", "salah-of"));
        input(page, "Nama klien").fill(AgencyProvider.CLIENT);
        input(page, "Rahasia klien").fill(AgencyProvider.SECRET);
        input(page, "Domain surel").fill("@imigrasi.example.test");
        button(page, "Hubungkan");
        assertThat(page.locator("[slot=error-message]", new Page.LocatorOptions().setHasText("Tidak ada keterangan")))
                .isVisible();
        Sight.flawless(page, "agency-login-link");
        input(page, "Alamat keterangan (OpenID Connect)").fill(agency.discovery());
        button(page, "Hubungkan");
        assertThat(page.locator("vaadin-grid").getByText("Login Imigrasi").first())
                .isVisible();
        Following.settle(page);
        Sight.flawless(page, "agency-login-linked");
        page.setViewportSize(390, 844);
        page.reload();
        assertThat(page.getByLabel("Periksa Login Imigrasi")).isInViewport();
        Following.settle(page);
        Sight.flawless(page, "agency-login-linked-390");
        page.setViewportSize(1440, 900);
        page.reload();
        page.getByLabel("Ganti rahasia Login Imigrasi…").click();
        assertThat(input(page, "Rahasia klien")).isVisible();
        Sight.flawless(page, "agency-login-secret");
        input(page, "Rahasia klien").fill(AgencyProvider.SECRET);
        button(page, "Ganti rahasia");
        page.getByLabel("Periksa Login Imigrasi").click();
        assertThat(page.getByText("menjawab seperti seharusnya").last()).isVisible();
    }

    private void invite() {
        var page = house.inside("tabalong.admin").open("/mpp/tabalong/petugas");
        button(page, "Undang petugas…");
        page.getByLabel("Nama lengkap").fill("Ani Imigrasi");
        page.getByLabel("Alamat surel").fill(ADDRESS);
        var agency = page.getByRole(AriaRole.COMBOBOX, named("Instansi"));
        if (agency.inputValue().isEmpty()) {
            agency.fill("Imigrasi");
            page.locator("vaadin-combo-box-item:visible").first().click();
        }
        button(page, "Kirim undangan");
        assertThat(page.locator("vaadin-grid").getByText("Ani Imigrasi").first())
                .isVisible();
    }

    private static void accept(Page ani) {
        ani.navigate(InvitationWalk.link(NewcomerByMail.letter(ADDRESS).text()).toString());
        keep(ani, "keycloak-agency-invitation");
        ani.locator("#kc-info-message a").first().click();
        keep(ani, "keycloak-agency-yes");
        ani.locator("#kc-accept").click();
        ani.waitForSelector("#kc-info-message");
    }

    private void come(Page ani, AgencyProvider agency) {
        ani.navigate(house.doors().console() + "/");
        assertThat(ani.locator("#password")).hasCount(0);
        keep(ani, "keycloak-agency-first");
        ani.fill("#username", ADDRESS);
        ani.locator("#kc-login").click();
        agency.enter(ani, "ani.imigrasi");
        ani.waitForSelector("h1");
    }

    private static void stop(Page page) {
        Following.settle(page);
        page.getByLabel("Hentikan Login Imigrasi…").click();
        button(page, "Hentikan");
        assertThat(page.locator("vaadin-grid").getByText("Dihentikan").first()).isVisible();
    }

    private static void choose(Page page, String agency) {
        page.getByRole(AriaRole.COMBOBOX, named("Instansi")).fill(agency);
        page.locator("vaadin-combo-box-item:visible").first().click();
    }

    private static void keep(Page page, String name) {
        page.screenshot(new Page.ScreenshotOptions().setPath(Sight.picture(name)));
    }

    private static Locator input(Page page, String label) {
        return page.getByRole(AriaRole.DIALOG).getByLabel(label, new Locator.GetByLabelOptions().setExact(true));
    }

    private static Page.GetByRoleOptions named(String name) {
        return new Page.GetByRoleOptions().setName(name).setExact(true);
    }

    private static void button(Page page, String name) {
        page.getByRole(AriaRole.BUTTON, named(name)).click();
    }
}
