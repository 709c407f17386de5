package id.anjung.admin.oversight;

import static org.assertj.core.api.Assertions.assertThat;

import id.anjung.admin.house.TestHouse;
import id.anjung.admin.house.WorkerDoor;
import java.sql.SQLException;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Compare malls by the open door. */
class ComparisonApiTest {
    private static final String COMPARISON = "/api/v1/comparison";

    private static WorkerDoor door;

    @BeforeAll
    static void two_malls() throws SQLException {
        TestHouse.wipe();
        var settings = TestHouse.worker("6309:tabalong", "6372:banjarbaru");
        settings.put("anjung.seeds", "../seeds");
        door = WorkerDoor.open(settings);
    }

    @AfterAll
    static void close() {
        door.close();
    }

    @Test
    void both_malls_stand_side_by_side_with_what_their_figures_are_made_of() {
        var compared = door.province("province-auditor").get(COMPARISON + "?from=2026-11-01&to=2026-11-29");
        assertThat(compared.status()).as(compared.text()).isEqualTo(200);
        assertThat(compared.count("items")).isEqualTo(2);
        assertThat(compared.at("items", 0, "mpp")).isEqualTo("tabalong");
        assertThat(compared.at("items", 0, "standing")).isEqualTo("YOUNG");
        assertThat(compared.at("items", 0, "residents")).isEqualTo("267787");
        assertThat(compared.at("items", 0, "visitsPerThousand")).isEqualTo("0.0");
        assertThat(compared.at("items", 0, "figures", 0, "definition")).isEqualTo("visits");
        assertThat(compared.at("from")).isEqualTo("2026-11-01");
        assertThat(door.province("province-admin").get(COMPARISON).status()).isEqualTo(200);
    }

    @ParameterizedTest
    @CsvSource({
        "from=kemarin, 400, from",
        "to=2026-13-01, 400, to",
        "from=2026-11-02&to=2026-11-01, 422, to",
        "from=2024-01-01&to=2026-01-01, 422, to",
        "to=2999-01-01, 422, to"
    })
    void days_that_cannot_be_compared_are_named(String query, int status, String field) {
        var refused = door.province("province-admin").get(COMPARISON + "?" + query);
        assertThat(refused.status()).as(refused.text()).isEqualTo(status);
        assertThat(refused.at("errors", 0, "field")).isEqualTo(field);
    }

    @Test
    void a_regency_compares_nothing() {
        assertThat(door.adminOf("6309").get(COMPARISON).status()).isEqualTo(403);
    }
}
