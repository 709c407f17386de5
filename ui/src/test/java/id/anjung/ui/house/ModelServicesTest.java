package id.anjung.ui.house;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A regency adopts what the province has prepared for its agencies. */
@ExtendWith(InTheHouse.class)
class ModelServicesTest {
    private final House house;

    ModelServicesTest(House house) {
        this.house = house;
    }

    @Test
    void an_admin_adopts_a_model_service_and_finds_it_among_the_services() {
        var page = house.inside("banjarbaru.admin").open("/mpp/banjarbaru/layanan/katalog");
        var offered = page.locator(".model", new Page.LocatorOptions().setHasText("Belum diambil"))
                .first();
        var name = offered.locator("h3").textContent();
        offered.getByText("Ambil", new Locator.GetByTextOptions().setExact(true))
                .click();
        var line = page.locator(".model", new Page.LocatorOptions().setHasText(name));
        assertThat(line).containsText("Sudah diambil");
        Sight.flawless(page, "models");
        assertThat(line).containsText("Belum ada standar");
        line.getByText("Susun konsep dari contoh").click();
        assertThat(line).containsText("Berasal dari contoh");
        Sight.flawless(page, "models-standard");
        var services = house.inside("banjarbaru.admin").open("/mpp/banjarbaru/layanan");
        assertThat(services.locator("vaadin-grid").getByText(name).first()).isVisible();
    }
}
