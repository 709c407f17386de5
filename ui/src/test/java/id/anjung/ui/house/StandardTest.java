package id.anjung.ui.house;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.Media;
import java.time.Duration;
import java.time.LocalDate;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A regency writes the standard of a service and publishes it, and a citizen reads it. */
@ExtendWith(InTheHouse.class)
class StandardTest {
    private static final String SERVICE = "Penerbitan akta kelahiran";
    private static final Duration REMEMBERED = Duration.ofSeconds(75);

    private final House house;

    StandardTest(House house) {
        this.house = house;
    }

    @Test
    void a_standard_begins_with_what_is_known_and_is_read_by_citizens_once_all_six_parts_are_there() {
        var page = house.inside("tabalong.admin").open("/mpp/tabalong/layanan/standar?pilih=baru");
        var panel = page.locator(".side-panel");
        panel.locator("vaadin-combo-box input").first().fill(SERVICE);
        page.locator("vaadin-combo-box-item:visible", new Page.LocatorOptions().setHasText(SERVICE))
                .first()
                .click();
        assertThat(field(panel, "Produk pelayanan")).hasValue("Kutipan akta kelahiran");
        assertThat(panel.getByLabel("Kode versi")).hasValue(Pattern.compile(".+-v1"));
        assertThat(field(panel, "Sistem, mekanisme, dan prosedur"))
                .hasValue(Pattern.compile("Ambil nomor antrean.*", Pattern.DOTALL));
        field(panel, "Penanganan pengaduan, saran, dan masukan").fill("");
        panel.getByLabel("Nomor SK").fill("SK Bupati Tabalong 188.45/12/2026");
        day(panel, "Tanggal SK", LocalDate.now().minusDays(9));
        day(panel, "Berlaku sejak", LocalDate.now().minusDays(3));
        panel.locator("vaadin-checkbox input").check();
        page.keyboard().press("Control+Enter");
        assertThat(panel.getByText("Wajib diisi.").first()).isVisible();
        Sight.flawless(page, "standard-lacking");

        field(panel, "Sistem, mekanisme, dan prosedur")
                .fill("Ambil nomor antrean.\nSerahkan berkas di loket.\nTerima kutipan akta.");
        field(panel, "Penanganan pengaduan, saran, dan masukan").fill("Meja pengaduan MPP dan SP4N-LAPOR!");
        page.keyboard().press("Control+Enter");
        assertThat(page.locator("vaadin-grid")
                        .getByText(Pattern.compile("^100"))
                        .first())
                .isVisible();
        Sight.flawless(page, "standard-published");
        field(panel, "Biaya atau tarif").fill("Rp50.000");
        page.keyboard().press("Control+Enter");
        assertThat(page.getByText("Susun versi baru").first()).isVisible();

        try (var telephone = house.visitor(390, ColorScheme.LIGHT)) {
            var citizen = telephone.newPage();
            var link = citizen.locator("article", new Page.LocatorOptions().setHasText(SERVICE))
                    .getByText("Standar pelayanan");
            Soon.holds("the standard at the public page", REMEMBERED, () -> {
                citizen.navigate(house.doors().open() + "/mpp/tabalong?q=akta");
                return link.count() > 0;
            });
            link.first().click();
            assertThat(citizen.locator("h1")).hasText(SERVICE);
            assertThat(citizen.locator("main")).containsText("Ditetapkan dengan SK Bupati Tabalong 188.45/12/2026");
            assertThat(citizen.locator("main li", new Page.LocatorOptions().setHasText("Serahkan berkas di loket.")))
                    .isVisible();
            Sight.flawless(citizen, "standard-390");
            citizen.setViewportSize(794, 1123);
            citizen.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
            Sight.fits(citizen, "standard-printed");
        }
    }

    private static void day(Locator panel, String label, LocalDate day) {
        panel.getByLabel(label).fill(day.toString());
        panel.getByLabel(label).press("Enter");
    }

    private static Locator field(Locator panel, String label) {
        return panel.getByLabel(label, new Locator.GetByLabelOptions().setExact(true));
    }
}
