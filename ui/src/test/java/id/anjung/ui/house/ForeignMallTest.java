package id.anjung.ui.house;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.assertions.LocatorAssertions;
import id.anjung.door.Caller;
import java.net.URI;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(InTheHouse.class)
class ForeignMallTest {
    private static final String ASKED = "/api/v1/mpp/banjarbaru/services";

    private final House house;

    ForeignMallTest(House house) {
        this.house = house;
    }

    @Test
    void asking_for_the_mall_of_others_finds_nothing_and_the_province_reads_of_it() {
        var token = house.bearer("tabalong.admin");
        var program = new Caller(URI.create(house.doors().open()), Map.of("Authorization", "Bearer " + token));
        assertThat(program.get("/api/v1/mpp/tabalong/services").status()).isEqualTo(200);
        var answer = program.get(ASKED);
        assertThat(answer.status()).isEqualTo(404);
        assertThat(answer.at("type")).isEqualTo("/problems/not-found");

        var trail = house.inside("provinsi.auditor").open("/provinsi/jejak-audit?jenis=FOREIGN_TENANT_ATTEMPTED");
        assertThat(trail.locator("vaadin-grid"))
                .containsText(ASKED, new LocatorAssertions.ContainsTextOptions().setTimeout(15_000));
        assertThat(trail.locator("vaadin-grid")).containsText("Siti Mardiana");
    }
}
