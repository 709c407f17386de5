package id.anjung.ui.house;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Page;
import java.nio.file.Path;
import java.util.List;

/** Look at a page: with axe for barriers, with a picture for people. */
final class Sight {
    private static final Path PICTURES = Path.of("target", "screens");
    private static final List<String> WCAG = List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22a", "wcag22aa");

    /** Say how wide a page is beyond its window, what may scroll by itself left aside. */
    private static final String TOO_WIDE =
            "() => document.documentElement.scrollWidth - document.documentElement.clientWidth";

    private Sight() {}

    /** Find no violation of WCAG 2.2 A and AA, nothing wider than the window, and keep a picture. */
    static void flawless(Page page, String name) {
        fits(page, name);
        var found = new AxeBuilder(page)
                .withTags(WCAG)
                .exclude(Exemption.selectors())
                .setLegacyMode(true)
                .analyze();
        assertThat(found.getViolations()).as(name).extracting(Sight::said).isEmpty();
    }

    /** Find nothing wider than the window, and keep a picture. */
    static void fits(Page page, String name) {
        page.screenshot(new Page.ScreenshotOptions().setPath(PICTURES.resolve(name + ".png")));
        assertThat(page.evaluate(TOO_WIDE))
                .as(name + " is wider than its window")
                .isEqualTo(0);
    }

    private static String said(Rule rule) {
        return rule.getId() + ": " + rule.getHelp() + " "
                + rule.getNodes().stream()
                        .map(node -> node.getTarget() + " " + node.getHtml())
                        .toList();
    }
}
