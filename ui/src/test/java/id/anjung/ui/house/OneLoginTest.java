package id.anjung.ui.house;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.assertions.PageAssertions;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@ExtendWith(InTheHouse.class)
class OneLoginTest {
    private static final Pattern OUT = Pattern.compile(".*/keluar");
    private static final PageAssertions.HasURLOptions WITHIN_FIVE_SECONDS =
            new PageAssertions.HasURLOptions().setTimeout(5_000);
    private static final LocatorAssertions.ContainsTextOptions SOON =
            new LocatorAssertions.ContainsTextOptions().setTimeout(15_000);

    private final House house;

    OneLoginTest(House house) {
        this.house = house;
    }

    @ParameterizedTest
    @CsvSource({
        "provinsi.admin, /provinsi, Provinsi Kalimantan Selatan",
        "provinsi.auditor, /provinsi, Provinsi Kalimantan Selatan",
        "banjarbaru.admin, /mpp/banjarbaru, MPP Kota Banjarbaru",
        "tabalong.admin, /mpp/tabalong, MPP Kabupaten Tabalong",
        "hss.admin, /mpp/hulu-sungai-selatan, MPP Kabupaten Hulu Sungai Selatan",
        "dukcapil.tabalong, /ruang-kerja, Rusmiati Hasanah",
        "dukcapil.dua, /ruang-kerja, Ahmad Jailani",
        "dukcapil.supervisor, /ruang-kerja, Noor Aida Fitriah"
    })
    void each_demo_account_lands_where_it_belongs(String username, String path, String seen) {
        var landed = house.inside(username).open("/");
        assertThat(landed).hasURL(house.doors().console() + path);
        assertThat(landed.locator("body")).containsText(seen, SOON);
    }

    @Test
    void the_launcher_shows_each_officer_their_own_malls_and_applications() {
        var two = house.inside("dukcapil.dua").open("/ruang-kerja");
        assertThat(two.locator(".launcher")).containsText("MPP Kabupaten Tabalong", SOON);
        assertThat(two.locator(".launcher")).containsText("MPP Kabupaten Hulu Sungai Selatan");
        assertThat(two.locator(".launcher")).containsText("Aplikasi Contoh Disdukcapil");
        assertThat(two.getByText("Buka konsol MPP")).hasCount(2);

        var one = house.inside("dukcapil.tabalong").open("/ruang-kerja");
        assertThat(one.getByText("Buka konsol MPP")).hasCount(1);
        assertThat(one.locator(".launcher")).not().containsText("Hulu Sungai Selatan");
    }

    @Test
    void one_password_opens_console_both_malls_and_the_application_of_an_agency() {
        var officer = house.newcomer().login("dukcapil.dua", "/");
        assertThat(mall(officer, "tabalong").locator("body")).containsText("MPP Kabupaten Tabalong", SOON);
        assertThat(mall(officer, "hulu-sungai-selatan").locator("body"))
                .containsText("MPP Kabupaten Hulu Sungai Selatan", SOON);
        assertThat(application(officer).locator("h1")).containsText("Halo, Ahmad Jailani", SOON);
        assertThat(officer.passwordsAsked()).isEqualTo(1);
        officer.leave();
    }

    @Test
    void leaving_the_console_closes_its_other_tab_and_the_application_within_five_seconds() {
        var officer = house.newcomer().login("dukcapil.dua", "/");
        var application = application(officer);
        var other = mall(officer, "tabalong");
        var here = officer.firstTab();
        here.getByLabel("Menu Ahmad Jailani").click();
        here.getByRole(AriaRole.MENUITEM, new Page.GetByRoleOptions().setName("Keluar"))
                .click();
        assertThat(other).hasURL(OUT, WITHIN_FIVE_SECONDS);
        assertThat(application).hasURL(OUT, WITHIN_FIVE_SECONDS);
        assertThat(here).hasURL(OUT, WITHIN_FIVE_SECONDS);
        assertThat(other.locator("h1")).containsText("Anda sudah keluar");
        assertThat(asksForPassword(officer)).isTrue();
        officer.leave();
    }

    @Test
    void leaving_the_application_closes_every_tab_of_the_console_within_five_seconds() {
        var officer = house.newcomer().login("dukcapil.dua", "/");
        var application = application(officer);
        var mall = mall(officer, "hulu-sungai-selatan");
        application
                .getByText("Keluar", new Page.GetByTextOptions().setExact(true))
                .click();
        assertThat(mall).hasURL(OUT, WITHIN_FIVE_SECONDS);
        assertThat(officer.firstTab()).hasURL(OUT, WITHIN_FIVE_SECONDS);
        assertThat(application).hasURL(OUT, WITHIN_FIVE_SECONDS);
        assertThat(asksForPassword(officer)).isTrue();
        officer.leave();
    }

    private Page mall(Person person, String slug) {
        return person.open("/mpp/" + slug);
    }

    /** Open the application by its card in the launcher. */
    private static Page application(Person person) {
        var launcher = person.open("/ruang-kerja");
        return person.browser()
                .waitForPage(
                        () -> launcher.getByLabel("Aplikasi Contoh Disdukcapil").click());
    }

    private boolean asksForPassword(Person person) {
        var page = person.visit(house.doors().console() + "/ruang-kerja");
        return page.locator("#password").count() == 1;
    }
}
