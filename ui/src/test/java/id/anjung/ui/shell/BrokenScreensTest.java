package id.anjung.ui.shell;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import id.anjung.door.watch.Traffic;
import id.anjung.trace.Collector;
import id.anjung.ui.shell.login.ScriptedProvider;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What Vaadin throws is a failure to whoever counts requests and follows work, though no status was said yet. */
class BrokenScreensTest {
    private static final LocatorAssertions.ContainsTextOptions SOON =
            new LocatorAssertions.ContainsTextOptions().setTimeout(30_000);

    private static Collector collector;
    private static ScriptedProvider provider;
    private static Chromium chromium;
    private static Console console;
    private static Page page;

    @BeforeAll
    static void open() {
        collector = new Collector();
        provider = new ScriptedProvider();
        chromium = new Chromium();
        console = new Console(provider.url(), Map.of("anjung.otlp.endpoint", collector.endpoint()));
        provider.person = People.TABALONG;
        page = chromium.person(1280).newPage();
        page.navigate(console.url() + "/mpp/tabalong/gema");
        assertThat(page.locator("#built")).containsText("6309 tabalong.admin", SOON);
    }

    @AfterAll
    static void close() {
        console.close();
        chromium.close();
        provider.close();
        collector.close();
    }

    @Test
    void a_page_that_breaks_is_counted_and_followed_as_failed() {
        assertThat(failedAfter(BreakingPages.BROKEN)).isOne();
        var trace = collector.traceOf(
                span -> span.name().equals("console page") && span.whole().contains("STATUS_CODE_ERROR"));
        assertThat(trace).isNotEmpty();
    }

    @Test
    void a_browser_that_goes_away_is_no_failure() {
        assertThat(failedAfter(BreakingPages.LEFT)).isZero();
    }

    private static long failedAfter(String path) {
        var traffic = console.bean(Traffic.class);
        traffic.take();
        page.request().get(console.url() + path);
        return traffic.take().getOrDefault("", Traffic.Sums.NOTHING).failed();
    }
}
