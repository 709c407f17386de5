package id.anjung.admin.provisioning;

import static org.assertj.core.api.Assertions.assertThat;

import id.anjung.admin.house.AccountsInMemory;
import id.anjung.admin.house.TestHouse;
import id.anjung.admin.house.TestIdentity;
import id.anjung.admin.house.WorkerDoor;
import id.anjung.door.Caller;
import java.sql.SQLException;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Add an MPP by the open door, see it set up, suspend and resume it. */
class AdditionsApiTest {
    private static final String TENANTS = "/api/v1/tenants";
    private static final String BODY = """
            {"regency": "6311", "slug": "balangan", "name": "MPP Balangan", "address": "Jalan Raya",
             "agencies": ["disdukcapil"], "admin": %s}""";

    private static WorkerDoor door;
    private static Caller province;

    @BeforeAll
    static void a_worker() throws SQLException {
        TestHouse.wipe();
        var settings = TestHouse.worker("6309:tabalong");
        settings.put("anjung.seeds", "../seeds");
        settings.put("test.accounts", "true");
        door = WorkerDoor.open(settings);
        door.bean(AccountsInMemory.class).add("camat", "Camat", Map.of());
        province = door.province("province-admin");
    }

    @AfterAll
    static void close() {
        door.close();
    }

    @Test
    void a_mall_is_asked_for_set_up_after_a_failure_suspended_and_resumed() {
        door.bean(TestIdentity.class).down = true;
        var added = province.post(TENANTS, BODY.formatted("{\"username\": \"camat\", \"invitation\": null}"));
        assertThat(added.status()).as(added.text()).isEqualTo(202);
        var place = added.header("Location");
        assertThat(place).isEqualTo("/api/v1/tenants/balangan/setting-up");
        assertThat(province.get(place).at("status")).isEqualTo("REQUESTED");
        assertThat(province.post(TENANTS, BODY.formatted("null")).status()).isEqualTo(409);
        assertThat(province.put(TENANTS + "/balangan/status", "", status("SUSPENDED", "belum"))
                        .status())
                .isEqualTo(409);
        assertThat(province.post(place + "/retry", "").at("type")).isEqualTo("/problems/conflict#nothing-failed");

        door.bean(ProvisioningTenants.class).beginNew();
        assertThat(province.get(place).at("failed")).isEqualTo("true");
        assertThat(province.get(place).text()).contains("The identity provider is down");
        door.bean(TestIdentity.class).down = false;
        assertThat(province.post(place + "/retry", "").status()).isEqualTo(202);
        door.bean(ProvisioningTenants.class).beginNew();
        assertThat(province.get(place).at("done"))
                .as(province.get(place).text())
                .isEqualTo("true");

        var suspended = province.put(TENANTS + "/balangan/status", "", status("SUSPENDED_READ_ONLY", "diperiksa"));
        assertThat(suspended.at("status")).isEqualTo("SUSPENDED_READ_ONLY");
        assertThat(suspended.at("reason")).isEqualTo("diperiksa");
        assertThat(province.get(TENANTS + "/balangan/status").text()).isEqualTo(suspended.text());
        assertThat(province.put(TENANTS + "/balangan/status", "", status("SUSPENDED", " "))
                        .at("errors", 0, "field"))
                .isEqualTo("reason");
        for (int times = 0; times < 2; times++) {
            assertThat(province.put(TENANTS + "/balangan/status", "", "{\"status\": \"ACTIVE\", \"reason\": null}")
                            .at("status"))
                    .isEqualTo("ACTIVE");
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "6311 | 9999 | regency",
                "\"balangan\" | \"Balangan Raya\" | slug",
                "MPP Balangan | '' | name",
                "Jalan Raya | '' | address",
                "disdukcapil | tiada | agencies",
                "null | {\"username\": \"siapa\", \"invitation\": null} | admin.username",
                "null | {\"username\": \"camat\", \"invitation\": {\"name\": \"C\", \"address\": \"c@example.test\"}} | admin.username",
                "null | {\"username\": \"baru\", \"invitation\": {\"name\": \"\", \"address\": \"x\"}} | admin.invitation.name"
            })
    void what_cannot_be_is_said_at_its_field(String right, String wrong, String field) {
        var refused = province.post(TENANTS, BODY.formatted("null").replace(right, wrong));
        assertThat(refused.status()).as(refused.text()).isEqualTo(422);
        assertThat(refused.at("errors", 0, "field")).isEqualTo(field);
    }

    @Test
    void a_mall_that_nobody_asked_for_is_not_there_and_only_the_province_adds_and_suspends() {
        var auditor = door.province("province-auditor");
        var regency = door.adminOf("6309");
        for (var slug : new String[] {"tabalong", "tiada"}) {
            var one = TENANTS + "/" + slug;
            assertThat(auditor.get(one + "/status").status()).isEqualTo(slug.equals("tabalong") ? 200 : 404);
            assertThat(auditor.get(one + "/setting-up").status()).isEqualTo(slug.equals("tabalong") ? 200 : 404);
            assertThat(auditor.put(one + "/status", "", status("SUSPENDED", "x"))
                            .status())
                    .isEqualTo(403);
            assertThat(auditor.post(one + "/setting-up/retry", "").status()).isEqualTo(403);
            assertThat(regency.get(one + "/status").status()).isEqualTo(403);
            assertThat(regency.get(one + "/setting-up").status()).isEqualTo(403);
            assertThat(regency.put(one + "/status", "", status("SUSPENDED", "x"))
                            .status())
                    .isEqualTo(403);
        }
        assertThat(province.put(TENANTS + "/tiada/status", "", status("SUSPENDED", "x"))
                        .status())
                .isEqualTo(404);
        assertThat(province.post(TENANTS + "/tiada/setting-up/retry", "").status())
                .isEqualTo(404);
        assertThat(province.put(TENANTS + "/tabalong/status", "", status("ERASING", "x"))
                        .status())
                .isEqualTo(400);
        assertThat(auditor.post(TENANTS, BODY.formatted("null")).status()).isEqualTo(403);
        assertThat(regency.post(TENANTS, BODY.formatted("null")).status()).isEqualTo(403);
    }

    private static String status(String status, String reason) {
        return "{\"status\": \"%s\", \"reason\": \"%s\"}".formatted(status, reason);
    }
}
