package id.anjung.admin.stage;

import static org.assertj.core.api.Assertions.assertThat;

import id.anjung.admin.house.TestHouse;
import id.anjung.admin.house.WorkerDoor;
import id.anjung.door.Caller;
import java.sql.SQLException;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Follow stages by the open door. */
class StagesApiTest {
    private static final String STAGES = "/api/v1/stages";
    private static final String DECLARATIONS = STAGES + "/declarations";
    private static final String BODY = """
            {"regency": "6311", "stage": "CONSTRUCTION", "day": "2026-01-02", "declarer": "REGENCY",
             "evidence": "SK 1", "source": null, "percent": 40, "planned": 50, "budget": 9000000000}""";

    private static WorkerDoor door;
    private static Caller province;

    @BeforeAll
    static void two_regencies() throws SQLException {
        TestHouse.wipe();
        var settings = TestHouse.worker();
        settings.put("test.two-regencies", "true");
        door = WorkerDoor.open(settings);
        province = door.province("province-admin");
    }

    @AfterAll
    static void close() {
        door.close();
    }

    @Test
    void a_declaration_is_written_counts_from_its_day_and_is_withdrawn_once() {
        var declared = province.post(DECLARATIONS, BODY);
        assertThat(declared.status()).as(declared.text()).isEqualTo(201);
        assertThat(declared.at("percent")).isEqualTo("40");

        var standing = province.get(STAGES + "?cursor=&limit=500");
        assertThat(standing.text()).contains("\"CONSTRUCTION\"", "\"BEHIND\"", "\"STUCK\"");
        assertThat(province.get(STAGES + "?day=2026-01-01").text()).doesNotContain("\"CONSTRUCTION\"");
        assertThat(province.get(STAGES + "?declarer=MINISTRY").text()).doesNotContain("\"CONSTRUCTION\"");
        assertThat(province.with("If-None-Match", standing.tag())
                        .get(STAGES + "?limit=500")
                        .status())
                .isEqualTo(304);

        var withdrawal = DECLARATIONS + "/" + declared.at("id") + "/withdraw";
        assertThat(province.post(withdrawal, "{\"reason\": \" \"}").at("errors", 0, "field"))
                .isEqualTo("reason");
        assertThat(province.post(withdrawal, "{\"reason\": \"keliru\"}").at("withdrawn"))
                .isEqualTo("keliru");
        var again = province.post(withdrawal, "{\"reason\": \"keliru\"}");
        assertThat(again.status()).isEqualTo(409);
        assertThat(again.at("type")).isEqualTo("/problems/conflict#withdrawn");
        assertThat(province.get(STAGES + "/6311/declarations").at("items", 0, "withdrawn"))
                .isEqualTo("keliru");
        assertThat(province.get(STAGES).text()).doesNotContain("\"CONSTRUCTION\"");
        assertThat(province.post(DECLARATIONS + "/999999/withdraw", "{\"reason\": \"keliru\"}")
                        .status())
                .isEqualTo(404);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "6311 | 9999 | 422 | regency",
                "6311 | Balangan | 422 | regency",
                "2026-01-02 | 2999-01-01 | 422 | day",
                "SK 1 | '' | 422 | evidence",
                "null | \"tautan\" | 422 | source",
                "40 | 101 | 422 | percent",
                "9000000000 | -1 | 422 | budget",
                "CONSTRUCTION | ROOF | 400 | stage",
                "2026-01-02 | besok | 400 | day"
            })
    void what_cannot_be_is_said_at_its_field(String right, String wrong, int status, String field) {
        var refused = province.post(DECLARATIONS, BODY.replace(right, wrong));
        assertThat(refused.status()).as(refused.text()).isEqualTo(status);
        assertThat(refused.at("errors", 0, "field")).isEqualTo(field);
    }

    @Test
    void only_the_province_follows_stages_and_its_auditor_declares_nothing() {
        var auditor = door.province("province-auditor");
        assertThat(auditor.get(STAGES).status()).isEqualTo(200);
        assertThat(auditor.post(DECLARATIONS, BODY).status()).isEqualTo(403);
        assertThat(auditor.post(DECLARATIONS, BODY.replace("6311", "9999")).status())
                .isEqualTo(403);
        assertThat(auditor.get(STAGES + "/9999/declarations").status()).isEqualTo(404);
        for (var path : new String[] {STAGES, STAGES + "/6311/declarations", STAGES + "/9999/declarations"}) {
            assertThat(door.adminOf("6311").get(path).status()).as(path).isEqualTo(403);
        }
    }
}
