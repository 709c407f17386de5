package id.anjung.ui.house;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The province writes to a regency, which says what it has done. */
@ExtendWith(InTheHouse.class)
class GuidanceScreenTest {
    private static final String ASKED = "Perpanjang perjanjian dengan BPN sebelum akhir tahun";

    private final House house;

    GuidanceScreenTest(House house) {
        this.house = house;
    }

    @Test
    void a_note_reaches_the_malls_home_is_answered_and_comes_back_to_the_province() {
        var home = house.inside("provinsi.admin").open("/provinsi");
        home.getByLabel("Arahan untuk MPP Kota Banjarbaru").click();
        assertThat(home.locator("h1")).hasText("Arahan untuk MPP Kota Banjarbaru");
        button(home, "Kirim arahan");
        assertThat(home.locator("vaadin-text-area [slot=error-message]")).hasText("Tulis apa yang diminta.");
        home.getByRole(AriaRole.TEXTBOX, named("Arahan")).fill(ASKED);
        button(home, "Kirim arahan");
        assertThat(home.locator(".guidance-note")).containsText(ASKED);
        Sight.flawless(home, "guidance-province");

        var mall = house.inside("banjarbaru.admin").open("/mpp/banjarbaru");
        assertThat(mall.locator(".concerns")).containsText("Arahan provinsi menunggu jawaban: " + ASKED);
        mall.locator(".concerns li")
                .filter(new Locator.FilterOptions().setHasText(ASKED))
                .locator("a")
                .click();
        mall.getByRole(AriaRole.TEXTBOX, named("Tindak lanjut")).fill("Sudah ditandatangani hari ini");
        mall.getByLabel("Kirim tindak lanjut: " + ASKED).click();
        assertThat(mall.locator(".guidance-note .said")).containsText("Sudah ditandatangani hari ini");
        Sight.flawless(mall, "guidance-mall");

        home.navigate(house.doors().console() + "/provinsi");
        assertThat(home.locator(".attention"))
                .containsText(
                        "Satu arahan sudah dijawab atau lewat waktu",
                        new LocatorAssertions.ContainsTextOptions().setTimeout(15_000));
        home.getByText("Satu arahan sudah dijawab atau lewat waktu").click();
        home.getByLabel("Tutup arahan: " + ASKED).click();
        assertThat(home.locator(".guidance-note")).containsText("Ditutup");
    }

    private static Page.GetByRoleOptions named(String name) {
        return new Page.GetByRoleOptions().setName(name).setExact(true);
    }

    private static void button(Page page, String name) {
        page.getByRole(AriaRole.BUTTON, named(name)).click();
    }
}
