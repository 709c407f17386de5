package id.anjung.admin.oversight;

import static org.assertj.core.api.Assertions.assertThat;

import id.anjung.access.Membership;
import id.anjung.access.Role;
import id.anjung.admin.house.AccountsInMemory;
import id.anjung.admin.house.TestHouse;
import id.anjung.admin.house.WorkerDoor;
import id.anjung.admin.registry.ProvinceTrail;
import id.anjung.audit.AuditEvent;
import id.anjung.tenancy.TenantId;
import java.sql.SQLException;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Take out by the open door who may do what in the whole province. */
class AccountsCsvApiTest {
    private static final String FILE = "/api/v1/accounts.csv";

    private static WorkerDoor door;

    @BeforeAll
    static void a_worker() throws SQLException {
        TestHouse.wipe();
        var settings = TestHouse.worker("6309:tabalong");
        settings.put("test.accounts", "true");
        door = WorkerDoor.open(settings);
        door.bean(AccountsInMemory.class)
                .add(
                        "ahmad",
                        "Ahmad",
                        Map.of(
                                new TenantId("6372"), Set.of(new Membership(Role.AGENCY_OFFICER, "bpn")),
                                new TenantId("6309"), Set.of(Membership.ofRegency(Role.TENANT_AUDITOR))));
    }

    @AfterAll
    static void close() {
        door.close();
    }

    @Test
    void every_role_of_everybody_is_a_line_and_the_trail_says_who_took_them_away() {
        var file = door.province("province-admin").with("Accept-Language", "en").get(FILE);
        assertThat(file.status()).as(file.text()).isEqualTo(200);
        assertThat(file.text())
                .containsSubsequence(
                        "\"Ahmad\";\"ahmad\";\"TENANT_AUDITOR\";\"6309\";\"\";\"yes\"",
                        "\"Ahmad\";\"ahmad\";\"AGENCY_OFFICER\";\"6372\";\"bpn\";\"yes\"");
        assertThat(door.bean(ProvinceTrail.class)
                        .newestBefore(Long.MAX_VALUE, 1)
                        .getFirst()
                        .event())
                .isEqualTo(AuditEvent.ACCOUNTS_EXPORTED);
    }

    @Test
    void nobody_else_takes_it_out_and_a_door_without_the_login_server_says_so() {
        assertThat(door.adminOf("6309").get(FILE).status()).isEqualTo(403);
        assertThat(door.province("province-auditor").get(FILE).status()).isEqualTo(403);
        try (var apart = WorkerDoor.open(TestHouse.process())) {
            assertThat(apart.province("province-admin").get(FILE).at("type"))
                    .isEqualTo("/problems/accounts-unreachable");
        }
    }
}
