package id.anjung.ui.shell;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.assertions.LocatorAssertions;
import id.anjung.embedded.process.Probe;
import id.anjung.ui.shell.jetty.ConsoleServer;
import id.anjung.ui.shell.login.ScriptedProvider;
import java.net.URI;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;

class LeavingConsoleTest {
    private static final Duration AT_MOST = Duration.ofSeconds(5);
    private static final LocatorAssertions.ContainsTextOptions SOON =
            new LocatorAssertions.ContainsTextOptions().setTimeout(30_000);

    /** A balancer leads the tab to another process then; here is none. */
    @Test
    void an_open_tab_asks_for_its_page_again_by_itself_when_its_process_leaves() {
        try (var provider = new ScriptedProvider();
                var chromium = new Chromium();
                var leaving = new Console(provider.url(), Map.of("anjung.drain-notice", "1s"))) {
            provider.person = People.TABALONG;
            var page = chromium.person(1280).newPage();
            var address = leaving.url() + "/mpp/tabalong/gema";
            page.navigate(address);
            assertThat(page.locator("#built")).containsText("6309 tabalong.admin", SOON);
            var again = new AtomicBoolean();
            page.onRequest(request -> again.compareAndSet(false, request.isNavigationRequest()));

            var server = leaving.bean(ConsoleServer.class);
            server.handOver();
            page.waitForCondition(again::get);
            assertThat(page.locator("#built")).containsText("6309 tabalong.admin", SOON);

            var begun = System.nanoTime();
            server.finish(AT_MOST);
            assertThat(Duration.ofNanos(System.nanoTime() - begun)).isLessThan(AT_MOST);
            assertThat(Probe.free(URI.create(leaving.url()).getPort())).isTrue();
        }
    }
}
