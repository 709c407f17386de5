package id.anjung.ui.house;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** In an emergency the province looks at persons of an MPP, and the MPP sees it. */
@ExtendWith(InTheHouse.class)
class PersonAccessScreenTest {
    private final House house;

    PersonAccessScreenTest(House house) {
        this.house = house;
    }

    @Test
    void the_province_opens_personal_data_with_a_reason_and_the_mall_is_told() {
        var page = house.inside("provinsi.admin").open("/provinsi/mpp/6306/kelola");
        page.getByText("Data pribadi…").click();
        assertThat(page.locator("h1")).hasText("Data pribadi MPP Kabupaten Hulu Sungai Selatan");
        button(page, "Buka selama 30 menit");
        assertThat(page.locator("vaadin-text-area [slot=error-message]"))
                .hasText("Tulis alasannya, paling sedikit sepuluh huruf.");
        page.getByLabel("Alasan").fill("Loket Imigrasi tutup sejak pagi, menghubungi narahubung");
        Sight.flawless(page, "persons-closed");
        button(page, "Buka selama 30 menit");
        assertThat(page.locator(".persons > [role=status]")).containsText("Terbuka untuk Anda sampai");
        assertThat(page.getByText("Belum ada narahubung yang dicatat MPP ini.")).isVisible();
        Sight.flawless(page, "persons-open");

        var mall = house.inside("hss.admin").open("/mpp/hulu-sungai-selatan");
        assertThat(mall.locator(".concerns")).containsText("Provinsi (Norhayati Rahmah) membuka data pribadi pada");
        mall.navigate(house.doors().console() + "/mpp/hulu-sungai-selatan/jejak-audit?jenis=person-access");
        assertThat(mall.locator("vaadin-grid")
                        .getByText("Data pribadi dibuka oleh provinsi")
                        .first())
                .isVisible();
        Sight.flawless(mall, "persons-trail");

        button(page, "Tutup sekarang");
        assertThat(page.locator(".persons > [role=status]")).containsText("Provinsi tidak membaca data pribadi");
    }

    private static void button(Page page, String name) {
        page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName(name).setExact(true))
                .click();
    }
}
