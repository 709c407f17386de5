package id.anjung.ui.shell;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.assertions.LocatorAssertions;
import id.anjung.trace.Collector;
import id.anjung.ui.shell.login.ScriptedProvider;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What a person does at a screen is followed as what a program asks is, with their account and never their name. */
class FollowedScreensTest {
    private static final LocatorAssertions.ContainsTextOptions SOON =
            new LocatorAssertions.ContainsTextOptions().setTimeout(30_000);

    @Test
    void a_screen_is_followed_with_its_tenant_and_the_account_of_its_person() {
        try (var collector = new Collector();
                var provider = new ScriptedProvider();
                var chromium = new Chromium();
                var console = new Console(provider.url(), Map.of("anjung.otlp.endpoint", collector.endpoint()))) {
            provider.person = People.TABALONG;
            var page = chromium.person(1280).newPage();
            page.navigate(console.url() + "/mpp/tabalong/gema");
            assertThat(page.locator("#built")).containsText("6309 tabalong.admin", SOON);

            var trace = collector.traceOf(span -> span.name().equals("console uidl")
                    && "6309".equals(span.told().get("anjung.tenant")));
            assertThat(trace).filteredOn(span -> span.kind().equals("SERVER")).hasSize(1);
            assertThat(collector.traceOf(span -> span.name().equals("POST tokens of Keycloak")))
                    .isNotEmpty();
            assertThat(collector.spans())
                    .allSatisfy(span -> assertThat(span.whole().replace("id-of-tabalong.admin", ""))
                            .doesNotContain("tabalong.admin", "v-uiId", "code="));
        }
    }
}
