package id.anjung.admin.oversight;

import static org.assertj.core.api.Assertions.assertThat;

import id.anjung.access.Membership;
import id.anjung.access.Role;
import id.anjung.admin.house.AccountsInMemory;
import id.anjung.admin.house.TestHouse;
import id.anjung.admin.house.WorkerDoor;
import id.anjung.admin.registry.ProvinceTrail;
import id.anjung.audit.AuditEntry;
import id.anjung.audit.AuditEvent;
import id.anjung.door.Caller;
import id.anjung.tenancy.TenantId;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Do by the open door what the province's screens do: accounts, admins of MPPs, emergencies and agencies' logins. */
class AdministrationApiTest {
    private static final String ACCOUNTS = "/api/v1/accounts";
    private static final String ADMINS = "/api/v1/tenants/tabalong/admins";
    private static final String GLASS = "/api/v1/tenants/tabalong/person-access";
    private static final String LOGINS = "/api/v1/agency-logins";
    private static final String REASON = "{\"reason\": \"Banjir, kantor instansi tidak terjangkau\"}";

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
        door.bean(AccountsInMemory.class)
                .add(
                        "ahmad",
                        "Ahmad",
                        Map.of(new TenantId("6309"), Set.of(new Membership(Role.AGENCY_OFFICER, "bpn"))));
    }

    @AfterAll
    static void close() {
        door.close();
    }

    @Test
    void an_account_is_found_disabled_and_enabled_and_the_trail_says_so() {
        var found = province.get(ACCOUNTS + "?q=ahmad");
        assertThat(found.status()).as(found.text()).isEqualTo(200);
        assertThat(found.at("items", 0, "roles", 0, "region")).isEqualTo("6309");
        var one = ACCOUNTS + "/" + found.at("items", 0, "id");
        assertThat(province.post(one + "/disable", "").status()).isEqualTo(204);
        assertThat(province.get(ACCOUNTS + "?q=ahmad").at("items", 0, "enabled"))
                .isEqualTo("false");
        assertThat(province.post(one + "/disable", "").status()).isEqualTo(409);
        assertThat(province.post(one + "/enable", "").status()).isEqualTo(204);
        assertThat(province.post(ACCOUNTS + "/nowhere/disable", "").status()).isEqualTo(404);
        assertThat(trail()).contains(AuditEvent.PERSON_DISABLED, AuditEvent.PERSON_ENABLED);
    }

    @Test
    void an_admin_is_appointed_by_account_or_by_invitation_once_though_it_is_sent_again() {
        assertThat(province.post(ADMINS, "{\"username\": \"ahmad\"}").status()).isEqualTo(204);
        var invited =
                province.with("Idempotency-Key", "undang-rahmah-satu-kali").post(ADMINS, """
                {"username": "rahmah", "invitation": {"name": "Rahmah", "address": "rahmah@example.test"}}""");
        assertThat(invited.status()).as(invited.text()).isEqualTo(200);
        assertThat(invited.at("address")).isEqualTo("rahmah@example.test");
        assertThat(invited.again().text()).isEqualTo(invited.text());
        assertThat(province.get(ADMINS).text()).contains("ahmad").contains("rahmah");
        var unknown = province.post(ADMINS, "{\"username\": \"siapa\"}");
        assertThat(unknown.status()).isEqualTo(422);
        assertThat(unknown.text()).contains("\"field\":\"username\"");
        assertThat(province.post("/api/v1/tenants/nowhere/admins", "{\"username\": \"ahmad\"}")
                        .status())
                .isEqualTo(404);
        assertThat(trail()).contains(AuditEvent.TENANT_ADMIN_APPOINTED);
    }

    @Test
    void glass_breaks_with_a_reason_and_closes() {
        assertThat(province.get(GLASS).status()).isEqualTo(404);
        assertThat(province.get(GLASS + "/contacts").status()).isEqualTo(403);
        assertThat(province.post(GLASS, "{\"reason\": \"x\"}").status()).isEqualTo(422);
        var open = province.post(GLASS, REASON);
        assertThat(open.status()).as(open.text()).isEqualTo(200);
        assertThat(open.at("reason")).contains("Banjir");
        assertThat(province.get(GLASS + "/contacts").status()).isEqualTo(200);
        assertThat(province.delete(GLASS, "").status()).isEqualTo(204);
        assertThat(province.get(GLASS + "/contacts").status()).isEqualTo(403);
        assertThat(trail()).contains(AuditEvent.PERSONS_OPENED);
    }

    @Test
    void an_agencys_login_that_cannot_be_is_said_at_its_fields() {
        assertThat(province.get(LOGINS).text()).contains("\"items\":[]");
        var refused = province.post(LOGINS, """
                {"name": "", "agency": "tiada", "discovery": "ftp://x", "client": "", "domains": [], "secret": ""}""");
        assertThat(refused.status()).as(refused.text()).isEqualTo(422);
        assertThat(refused.text())
                .contains("\"field\":\"name\"")
                .contains("\"field\":\"agency\"")
                .contains("tiada tidak ditemukan")
                .contains("\"field\":\"domains\"");
        for (var verb : List.of("check", "stop", "resume")) {
            assertThat(province.post(LOGINS + "/99/" + verb, "").status()).isEqualTo(404);
        }
    }

    @Test
    void an_address_that_is_none_is_wrong_and_one_where_nobody_answers_is_in_conflict_with_how_things_stand() {
        var wrong = link("ftp://masuk.example.invalid/.well-known/openid-configuration");
        assertThat(wrong.status()).as(wrong.text()).isEqualTo(422);
        assertThat(wrong.at("errors", 0, "field")).isEqualTo("discovery");
        assertThat(wrong.at("errors", 0, "message")).contains("https://");
        var silent = link("https://masuk.example.invalid/.well-known/openid-configuration");
        assertThat(silent.status()).as(silent.text()).isEqualTo(409);
        assertThat(silent.at("errors", 0, "field")).isEqualTo("discovery");
    }

    private static Caller.Answer link(String discovery) {
        return province.post(LOGINS, """
                {"name": "Masuk BPN", "agency": "bpn", "discovery": "%s", "client": "anjung",
                 "domains": ["bpn.example"], "secret": "rahasia"}""".formatted(discovery));
    }

    @Test
    void nobody_else_does_any_of_it() {
        for (var other : List.of(door.adminOf("6309"), door.province("province-auditor"))) {
            assertThat(other.get(ACCOUNTS).status()).isEqualTo(403);
            assertThat(other.post(ACCOUNTS + "/x/disable", "").status()).isEqualTo(403);
            assertThat(other.get(ADMINS).status()).isEqualTo(403);
            assertThat(other.post(ADMINS, "{\"username\": \"ahmad\"}").status()).isEqualTo(403);
            assertThat(other.get(GLASS).status()).isEqualTo(403);
            assertThat(other.post(GLASS, REASON).status()).isEqualTo(403);
            assertThat(other.post(LOGINS + "/1/stop", "").status()).isEqualTo(403);
        }
    }

    @Test
    void a_door_that_cannot_reach_the_login_server_says_so() {
        try (var apart = WorkerDoor.open(TestHouse.process())) {
            var there = apart.province("province-admin");
            assertThat(there.get(ACCOUNTS).status()).isEqualTo(503);
            assertThat(there.get(ADMINS).status()).isEqualTo(503);
            assertThat(there.get(LOGINS).status()).isEqualTo(503);
        }
    }

    private static List<AuditEvent> trail() {
        return door.bean(ProvinceTrail.class).newestBefore(Long.MAX_VALUE, 1_000).stream()
                .map(AuditEntry::event)
                .toList();
    }
}
