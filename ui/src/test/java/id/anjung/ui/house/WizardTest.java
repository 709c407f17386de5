package id.anjung.ui.house;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The province adds Balangan; the house of the tests has one mall more afterwards, so this comes last by its name. */
@ExtendWith(InTheHouse.class)
class WizardTest {
    private static final Duration A_MINUTE = Duration.ofMinutes(1);

    private final House house;

    WizardTest(House house) {
        this.house = house;
    }

    @Test
    void the_province_adds_a_regency_and_its_mall_is_served_within_a_minute() {
        var page = house.inside("provinsi.admin").open("/provinsi");
        page.getByLabel("Tambahkan MPP Balangan").click();
        assertThat(page.getByLabel("Nama di alamat")).hasValue("balangan");
        assertThat(page.getByLabel("Nama MPP")).hasValue("MPP Kabupaten Balangan");
        button(page, "Lanjut");
        assertThat(page.getByText("Tulis alamat gedung.")).isVisible();
        page.getByLabel("Alamat gedung").fill("Jalan Ahmad Yani, Paringin");
        button(page, "Lanjut");
        Sight.flawless(page, "wizard-content");
        button(page, "Lanjut");
        page.getByLabel("Admin pertama").fill("siapa.ini");
        button(page, "Buat MPP");
        assertThat(page.getByText("Tidak ada akun dengan nama pengguna ini.")).isVisible();
        Sight.flawless(page, "wizard-review");
        page.getByLabel("Admin pertama").fill("");

        var asked = Instant.now();
        button(page, "Buat MPP");
        assertThat(page.locator(".setup-steps li")).hasCount(6);
        assertThat(page.locator(".setting-up [role=status]"))
                .hasText(
                        "MPP Kabupaten Balangan sudah siap.",
                        new LocatorAssertions.HasTextOptions().setTimeout(A_MINUTE.toMillis()));
        System.out.println("Balangan was set up after " + Duration.between(asked, Instant.now()));
        Sight.flawless(page, "wizard-done");
        page.getByText("Buka MPP").last().click();
        assertThat(page.locator(".concerns")).containsText("tanpa perjanjian kerja sama yang berlaku");

        try (var telephone = house.visitor(390, ColorScheme.LIGHT)) {
            var citizen = telephone.newPage();
            citizen.navigate(house.doors().open() + "/mpp/balangan");
            assertThat(citizen.locator("body")).containsText("MPP Kabupaten Balangan");
            assertThat(citizen.locator("body")).containsText("Kependudukan");
            Sight.flawless(citizen, "wizard-public-390");
        }
    }

    private static void button(Page page, String name) {
        page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName(name).setExact(true))
                .click();
    }
}
