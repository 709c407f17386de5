package id.anjung.ui.house;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(InTheHouse.class)
class ThresholdSightTest {
    private static final int PHONE = 390;

    private final House house;

    ThresholdSightTest(House house) {
        this.house = house;
    }

    @Test
    void keycloak_asks_in_indonesian_and_says_so_when_the_password_is_wrong() {
        try (var phone = house.visitor(PHONE, ColorScheme.LIGHT)) {
            var page = phone.newPage();
            page.navigate(house.doors().console() + "/");
            assertThat(page.locator("html")).hasAttribute("lang", "id");
            assertThat(page.locator("body")).containsText("Kata sandi");
            Sight.flawless(page, "keycloak-390");
            page.fill("#username", "nobody");
            page.fill("#password", "wrong");
            page.locator("#kc-login").click();
            assertThat(page.locator("body")).containsText("tidak valid");
            Sight.flawless(page, "keycloak-refused-390");
            page.setViewportSize(1280, 900);
            Sight.fits(page, "keycloak-1280");
        }
    }

    @Test
    void the_last_page_and_the_page_of_nowhere_can_be_read() {
        for (var colours : ColorScheme.values()) {
            if (colours == ColorScheme.NO_PREFERENCE) {
                continue;
            }
            try (var phone = house.visitor(PHONE, colours)) {
                var page = phone.newPage();
                page.navigate(house.doors().console() + "/keluar");
                assertThat(page.locator("h1")).hasText("Anda sudah keluar");
                Sight.flawless(page, "keluar-390-" + colours);
            }
        }
        var lost = house.inside("dukcapil.tabalong").open("/mpp/banjarbaru");
        assertThat(lost.locator("h1")).containsText("Halaman tidak ditemukan");
        Sight.flawless(lost, "tidak-ditemukan");
    }

    @Test
    void the_application_of_an_agency_can_be_read() {
        var page = house.inside("dukcapil.tabalong").visit(house.doors().sample());
        assertThat(page.locator("h1")).containsText("Halo");
        Sight.flawless(page, "aplikasi-contoh");
    }

    @Test
    void a_page_that_cannot_be_read_is_noticed() {
        try (var phone = house.visitor(PHONE, ColorScheme.LIGHT)) {
            assertBlamed(phone.newPage(), "<p style='color:#ccc;background:#fff'>pucat</p>", "color-contrast");
            assertBlamed(phone.newPage(), "<input type='text'>", "label");
            assertBlamed(phone.newPage(), "<p style='width:600px'>lebar</p>", "wider than its window");
        }
    }

    private static void assertBlamed(Page page, String body, String reason) {
        page.setContent(
                "<!doctype html><html lang='id'><title>Uji</title><main><h1>Uji</h1>" + body + "</main></html>");
        assertThatThrownBy(() -> Sight.flawless(page, "uji")).hasMessageContaining(reason);
    }
}
