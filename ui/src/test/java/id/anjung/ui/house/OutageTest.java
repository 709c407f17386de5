package id.anjung.ui.house;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import id.anjung.door.Caller;
import id.anjung.embedded.TestKeycloak;
import java.net.URI;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(InTheHouse.class)
class OutageTest {
    private static final LocatorAssertions.ContainsTextOptions SOON =
            new LocatorAssertions.ContainsTextOptions().setTimeout(15_000);

    private final House house;

    OutageTest(House house) {
        this.house = house;
    }

    @Test
    void without_keycloak_people_inside_work_on_newcomers_are_told_and_its_return_needs_no_restart() {
        var admin = house.inside("tabalong.admin");
        var token = house.bearer("tabalong.admin");
        var newcomer = house.newcomer();
        TestKeycloak.awayWhile(() -> {
            assertThat(admin.open("/mpp/tabalong/layanan").locator("body")).containsText("KTP", SOON);
            var program = new Caller(URI.create(house.doors().open()), Map.of("Authorization", "Bearer " + token));
            assertThat(program.get("/api/v1/mpp/tabalong/services").status()).isEqualTo(200);
            assertThat(told(newcomer)).isEqualTo("Layanan masuk sedang terganggu");
        });
        assertThat(admin.open("/mpp/tabalong/loket").locator("h1")).containsText("Loket", SOON);
        newcomer.login("dukcapil.tabalong", "/");
        assertThat(newcomer.browser().pages().getLast().locator("body")).containsText("Rusmiati Hasanah", SOON);
        newcomer.leave();
    }

    /** Answer the plain page's heading; the doors of the login server count as seen for a few seconds. */
    private String told(Person newcomer) {
        var page = newcomer.browser().newPage();
        Soon.holds("a newcomer is told", Duration.ofSeconds(10), () -> plain(page));
        return page.locator("h1").innerText();
    }

    private boolean plain(Page page) {
        try {
            var answer = page.navigate(house.doors().console() + "/login");
            return answer != null && answer.status() == 503;
        } catch (com.microsoft.playwright.PlaywrightException nobodyAnswers) {
            return false;
        }
    }
}
