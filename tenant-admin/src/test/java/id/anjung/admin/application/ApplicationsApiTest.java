package id.anjung.admin.application;

import static org.assertj.core.api.Assertions.assertThat;

import id.anjung.admin.house.ClientsInMemory;
import id.anjung.admin.house.TestHouse;
import id.anjung.admin.house.WorkerDoor;
import id.anjung.door.Caller;
import java.sql.SQLException;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Register applications by the open door. */
class ApplicationsApiTest {
    private static final String APPLICATIONS = "/api/v1/applications";
    private static final String BODY = """
            {"code": "%s", "name": "SIAK", "description": "Kependudukan", "agency": "disdukcapil",
             "url": "https://siak.example/", "redirect": "https://siak.example/callback"}""";

    private static WorkerDoor door;
    private static Caller province;

    @BeforeAll
    static void a_worker() throws SQLException {
        TestHouse.wipe();
        var settings = TestHouse.worker("6309:tabalong");
        settings.put("anjung.seeds", "../seeds");
        settings.put("test.accounts", "true");
        door = WorkerDoor.open(settings);
        province = door.province("province-admin");
    }

    @AfterAll
    static void close() {
        door.close();
    }

    @Test
    void a_secret_is_shown_when_it_is_made_and_never_again() {
        var registered = province.post(APPLICATIONS, BODY.formatted("siak"));
        assertThat(registered.status()).as(registered.text()).isEqualTo(201);
        assertThat(registered.header("Cache-Control")).isEqualTo("no-store");
        assertThat(registered.at("client")).isEqualTo("app-siak");
        var secret = registered.at("secret");
        assertThat(secret).isNotEqualTo("null");
        assertThat(door.bean(ClientsInMemory.class).open).containsKey("app-siak");

        var one = APPLICATIONS + "/" + registered.at("id");
        var renewed = province.post(one + "/renew", "");
        assertThat(renewed.at("secret")).isNotEqualTo("null");
        assertThat(Integer.parseInt(renewed.at("version"))).isGreaterThan(Integer.parseInt(registered.at("version")));

        var listed = province.get(APPLICATIONS);
        assertThat(listed.text()).contains("app-siak").doesNotContain(secret);
        assertThat(listed.at("items", 0, "secret")).isEqualTo("null");
        assertThat(province.with("If-None-Match", listed.tag())
                        .get(APPLICATIONS)
                        .status())
                .isEqualTo(304);

        var stopped = province.post(one + "/stop", "");
        assertThat(stopped.at("secret")).isEqualTo("null");
        assertThat(stopped.at("stoppedAt")).isNotEqualTo("null");
        assertThat(province.post(one + "/stop", "").status()).isEqualTo(404);
        assertThat(province.post(one + "/renew", "").status()).isEqualTo(404);
        assertThat(province.post(APPLICATIONS, BODY.formatted("siak")).status()).isEqualTo(409);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "\"lain\" | \"Lain Lagi\" | code",
                "\"SIAK\" | \"\" | name",
                "disdukcapil | tiada | agency",
                "https://siak.example/\" | ftp://siak.example/\" | url",
                "https://siak.example/callback | https://siak.example/* | redirect"
            })
    void what_cannot_be_is_said_at_its_field(String right, String wrong, String field) {
        var refused = province.post(APPLICATIONS, BODY.formatted("lain").replace(right, wrong));
        assertThat(refused.status()).as(refused.text()).isEqualTo(422);
        assertThat(refused.text()).contains("\"field\":\"" + field + "\"");
        assertThat(door.bean(ClientsInMemory.class).open).doesNotContainKey("app-lain");
    }

    @Test
    void only_the_province_registers_and_its_auditor_looks() {
        assertThat(door.province("province-auditor").get(APPLICATIONS).status()).isEqualTo(200);
        assertThat(door.province("province-auditor")
                        .post(APPLICATIONS, BODY.formatted("lain"))
                        .status())
                .isEqualTo(403);
        assertThat(door.adminOf("6309").get(APPLICATIONS).status()).isEqualTo(403);
        assertThat(door.adminOf("6309")
                        .post(APPLICATIONS, BODY.formatted("lain"))
                        .status())
                .isEqualTo(403);
    }

    @Test
    void a_door_that_cannot_reach_the_login_server_says_so() {
        var clients = door.bean(ClientsInMemory.class);
        clients.away = true;
        try {
            var away = province.post(APPLICATIONS, BODY.formatted("jauh"));
            assertThat(away.at("type")).isEqualTo("/problems/accounts-unreachable");
            assertThat(province.get(APPLICATIONS).text()).doesNotContain("app-jauh");
        } finally {
            clients.away = false;
        }
        try (var apart = WorkerDoor.open(TestHouse.process())) {
            assertThat(apart.province("province-admin").get(APPLICATIONS).status())
                    .isEqualTo(503);
        }
    }
}
