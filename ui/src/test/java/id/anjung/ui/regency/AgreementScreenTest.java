package id.anjung.ui.regency;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import java.time.LocalDate;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class AgreementScreenTest {
    private static FilledWing wing;

    @BeforeAll
    static void open() {
        wing = new FilledWing();
    }

    @AfterAll
    static void close() {
        wing.close();
    }

    @Test
    void an_agreement_that_ends_soon_is_named_at_home_until_the_next_one_is_signed() {
        var page = wing.screen(People.ADMIN, FilledWing.HOME);
        page.locator(".concerns li", having("tanpa perjanjian kerja sama yang berlaku"))
                .locator("a")
                .click();
        sign(
                page,
                "PKS Imigrasi",
                LocalDate.now().minusDays(30),
                LocalDate.now().plusDays(30));
        page.navigate(page.url().replaceAll("/instansi.*", ""));
        page.locator(".concerns li", having("“PKS Imigrasi” berakhir"))
                .locator("a")
                .click();
        assertThat(page.locator(".side-panel vaadin-combo-box input")).hasValue("Imigrasi");
        sign(page, "PKS Imigrasi kedua", LocalDate.now(), LocalDate.now().plusYears(2));
        page.navigate(page.url().replaceAll("/instansi.*", ""));
        assertThat(page.locator(".concerns")).not().containsText("“PKS Imigrasi” berakhir");
    }

    private static void sign(Page page, String subject, LocalDate from, LocalDate until) {
        page.locator(".side-panel vaadin-combo-box input").fill("Imigrasi");
        page.locator("vaadin-combo-box-item:visible", having("Imigrasi")).click();
        page.locator(".side-panel").getByLabel("Perihal").fill(subject);
        page.locator(".side-panel").getByLabel("Mulai berlaku").fill(from.toString());
        page.keyboard().press("Enter");
        page.locator(".side-panel").getByLabel("Berlaku sampai").fill(until.toString());
        page.keyboard().press("Enter");
        page.keyboard().press("Control+Enter");
        assertThat(page.locator(".side-panel h2")).hasText(subject);
    }

    private static Page.LocatorOptions having(String text) {
        return new Page.LocatorOptions().setHasText(text);
    }
}
