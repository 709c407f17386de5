package id.anjung.ui.house;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertAll;

import com.microsoft.playwright.options.ColorScheme;
import java.util.ArrayList;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@ExtendWith(InTheHouse.class)
class PublicSightTest {
    private static final int PHONE = 390;
    private static final int DESK = 1280;
    private static final int SMALL = 100_000;

    private final House house;

    PublicSightTest(House house) {
        this.house = house;
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/mpp/tabalong", "/problems/denied"})
    void public_pages_can_be_read_in_any_language_in_any_colours_on_any_device(String path) {
        assertAll(
                () -> look(path, DESK, "id", ColorScheme.DARK),
                () -> look(path, PHONE, "en", ColorScheme.DARK),
                () -> look(path, DESK, "en", ColorScheme.LIGHT));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/mpp/banjarbaru",
                "/mpp/tabalong",
                "/mpp/hulu-sungai-selatan",
                "/mpp/tabalong?q=ktp",
                "/mpp/tabalong?q=zzz",
                "/mpp/atlantis",
                "/problems/denied"
            })
    void every_public_page_can_be_read_on_a_phone(String path) {
        look(path, PHONE, "id", ColorScheme.LIGHT);
    }

    @Test
    void a_mall_speaks_indonesian_in_its_own_colours_says_what_is_an_example_and_is_small() {
        try (var phone = house.visitor(PHONE, ColorScheme.LIGHT)) {
            var page = phone.newPage();
            var blocked = new ArrayList<String>();
            var bytes = new ArrayList<Integer>();
            page.onConsoleMessage(said -> blocked.add(said.text()));
            page.onRequestFinished(request -> bytes.add(request.sizes().responseBodySize));
            var answer = page.navigate(house.doors().open() + "/mpp/tabalong");
            assertThat(answer.status()).isEqualTo(200);
            assertThat(page.evaluate("() => document.documentElement.lang")).isEqualTo("id");
            assertThat(answer.headerValue("content-security-policy"))
                    .contains("default-src 'none'")
                    .doesNotContain("unsafe")
                    .doesNotContain("script-src");
            assertThat(page.locator("h1")).hasText("MPP Kabupaten Tabalong");
            assertThat(page.evaluate("() => getComputedStyle(document.querySelector('header')).backgroundColor"))
                    .isEqualTo("rgb(23, 96, 58)");
            assertThat(page.locator("article .example").first()).hasText("contoh");
            assertThat(page.locator(".place .example")).hasText("contoh");
            assertThat(page.locator(".agencies .example").first()).hasText("contoh");
            assertThat(page.locator(".agencies:not(.waits)")).containsText("Senin–Jumat");
            assertThat(page.locator("article").count()).isGreaterThanOrEqualTo(12);
            assertThat(blocked).isEmpty();
            assertThat(bytes.stream().mapToInt(Integer::intValue).sum()).isBetween(1, SMALL);
        }
    }

    private void look(String path, int width, String language, ColorScheme colours) {
        try (var browser = house.visitor(width, colours)) {
            var page = browser.newPage();
            var more = path.contains("?") ? "&" : "?";
            page.navigate(house.doors().open() + path + (language.equals("en") ? more + "lang=en" : ""));
            assertThat(page.evaluate("() => document.documentElement.lang")).isEqualTo(language);
            var name = "public" + path.replaceAll("[/?=]", "-") + "-" + width + "-" + language + "-"
                    + colours.name().toLowerCase(java.util.Locale.ROOT);
            Sight.flawless(page, name);
        }
    }
}
