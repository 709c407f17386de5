package id.anjung.ui.house;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.PlaywrightException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.assertj.core.api.InstanceOfAssertFactories;

/** Look at a page: with axe for barriers, with a picture for people. */
public final class Sight {
    private static final Path PICTURES = Path.of("target", "screens");
    private static final List<String> WCAG = List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22a", "wcag22aa");

    /** Say how wide a page is beyond its window, what may scroll by itself left aside. */
    private static final String TOO_WIDE =
            "() => document.documentElement.scrollWidth - document.documentElement.clientWidth";

    private static final String VIOLATIONS = """
            async ({tags, exempt}) => {
              const wanted = {runOnly: {type: 'tag', values: tags}, resultTypes: ['violations']};
              const found = await axe.run({include: ['html'], exclude: exempt.map(selector => [selector])}, wanted);
              return found.violations.map(one => one.id + ': ' + one.help + ' '
                + one.nodes.map(node => node.target.join(' ') + ' ' + node.html).join(' | '));
            }""";

    private Sight() {}

    /** Find no violation of WCAG 2.2 A and AA, nothing wider than the window, and keep a picture. */
    public static void flawless(Page page, String name) {
        fits(page, name);
        if (page.evaluate("() => 'axe' in window").equals(false)) {
            page.evaluate(AxeBuilder.getAxeScript());
        }
        var found = page.evaluate(VIOLATIONS, Map.of("tags", WCAG, "exempt", Exemption.selectors()));
        assertThat(found).asInstanceOf(InstanceOfAssertFactories.LIST).as(name).isEmpty();
    }

    /** Answer where the picture of this name is kept. */
    static Path picture(String name) {
        return PICTURES.resolve(name + ".png");
    }

    /** Find nothing wider than the window, and keep a picture. */
    public static void fits(Page page, String name) {
        // A tab behind another one is drawn seconds later.
        page.bringToFront();
        draw(page, picture(name));
        assertThat(page.evaluate(TOO_WIDE))
                .as(name + " is wider than its window")
                .isEqualTo(0);
    }

    /** Keep a picture; Chromium now and then says on a busy machine that it has none yet. */
    private static void draw(Page page, Path picture) {
        var options = new Page.ScreenshotOptions().setPath(picture);
        try {
            page.screenshot(options);
        } catch (PlaywrightException notYet) {
            page.screenshot(options);
        }
    }
}
