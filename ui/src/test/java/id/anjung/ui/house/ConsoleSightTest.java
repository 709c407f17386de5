package id.anjung.ui.house;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertAll;

import com.microsoft.playwright.assertions.LocatorAssertions.HasTextOptions;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.vaadin.flow.router.Route;
import id.anjung.ui.shell.Following;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

@ExtendWith(InTheHouse.class)
class ConsoleSightTest {
    /** Rows stand in one cell a moment after the window has become narrow. */
    private static final String NARROW = """
            () => [...document.querySelectorAll('vaadin-grid.records')]
              .every(grid => !grid.size || grid.querySelector('.narrow-cell'))""";

    private static final String COLOURS = "() => document.documentElement.style.colorScheme";

    private final House house;

    ConsoleSightTest(House house) {
        this.house = house;
    }

    static List<Screen> screens() {
        return Screen.ALL;
    }

    @ParameterizedTest
    @MethodSource("screens")
    void every_screen_can_be_read_in_both_languages_and_both_colours_and_fits_a_phone(Screen screen) {
        assertAll(() -> look(screen, "id", "light"), () -> look(screen, "en", "dark"));
    }

    @Test
    void no_screen_is_forgotten() {
        var routes = new ClassFileImporter()
                .importPath(Path.of("target", "classes", "id", "anjung", "ui")).stream()
                        .filter(view -> view.isAnnotatedWith(Route.class))
                        .map(view -> view.getAnnotationOfType(Route.class).value())
                        .filter(route -> !route.isEmpty())
                        .collect(Collectors.toSet());
        assertThat(Screen.ALL).extracting(Screen::route).containsAll(routes);
    }

    @ParameterizedTest
    @CsvSource({
        "tabalong.admin, /mpp/tabalong/layanan/katalog, Layanan",
        "tabalong.admin, /mpp/tabalong/pengaturan/berkas, Loket & Lokasi",
        "provinsi.admin, /provinsi/operasi, Beranda"
    })
    void the_navigation_says_to_which_entry_a_part_belongs(String username, String path, String entry) {
        var page = house.inside(username).tab("id", "light", path);
        PlaywrightAssertions.assertThat(page.locator("vaadin-side-nav-item[current]"))
                .hasText(new String[] {entry}, new HasTextOptions().setUseInnerText(true));
    }

    private void look(Screen screen, String language, String colours) {
        var page = house.inside(screen.username()).tab(language, colours, screen.path());
        assertThat(page.evaluate("() => document.documentElement.lang")).isEqualTo(language);
        assertThat(page.locator(".message-page").count())
                .as("a page that is there")
                .isZero();
        assertThat(page.evaluate(COLOURS)).asString().contains(colours);
        var name = screen.name() + "-" + language + "-" + colours;
        Sight.flawless(page, name);
        if (language.equals("id")) {
            page.setViewportSize(390, 844);
            page.waitForFunction(NARROW);
            Following.settle(page);
            Sight.fits(page, name + "-390");
            page.setViewportSize(1440, 900);
        }
    }
}
