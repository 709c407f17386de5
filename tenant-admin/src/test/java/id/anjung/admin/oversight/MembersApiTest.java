package id.anjung.admin.oversight;

import static org.assertj.core.api.Assertions.assertThat;

import id.anjung.access.Membership;
import id.anjung.access.Role;
import id.anjung.admin.house.AccountsInMemory;
import id.anjung.admin.house.InvitationsInMemory;
import id.anjung.admin.house.TestHouse;
import id.anjung.admin.house.WorkerDoor;
import id.anjung.admin.registry.ProvinceTrail;
import id.anjung.audit.AuditEvent;
import id.anjung.door.Caller;
import id.anjung.tenancy.TenantId;
import java.sql.SQLException;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Look after members by the open door, as a regency's admin and as an agency's supervisor. */
class MembersApiTest {
    private static final TenantId TABALONG = new TenantId("6309");
    private static final TenantId BANJARBARU = new TenantId("6372");
    private static final String MEMBERS = "/api/v1/mpp/tabalong/members";
    private static final String OFFICER_OF = "/roles/AGENCY_OFFICER?agency=disdukcapil";
    private static final Membership OFFICER = new Membership(Role.AGENCY_OFFICER, "disdukcapil");
    private static final String RAHMAH = """
            {"username": "rahmah", "name": "Rahmah", "address": "rahmah@example.test", "role": "%s", "agency": "%s"}""";

    private static WorkerDoor door;
    private static AccountsInMemory accounts;
    private static Caller admin;
    private static Caller head;

    @BeforeAll
    static void a_worker_of_two_malls() throws SQLException {
        TestHouse.wipe();
        var settings = TestHouse.worker("6309:tabalong", "6372:banjarbaru");
        settings.put("test.accounts", "true");
        door = WorkerDoor.open(settings);
        accounts = door.bean(AccountsInMemory.class);
        admin = door.adminOf("6309");
        head = door.staff("kepala", "6309", "/agencies/disdukcapil/supervisor");
    }

    @AfterAll
    static void close() {
        door.close();
    }

    @BeforeEach
    void an_admin_an_officer_and_two_who_are_nothing_here() {
        accounts.away = false;
        accounts.remove("rahmah");
        door.bean(InvitationsInMemory.class).stuck = false;
        accounts.add("id-of-6309.admin", "Siti", Map.of(TABALONG, Set.of(Membership.ofRegency(Role.TENANT_ADMIN))));
        accounts.add("ahmad", "=Ahmad", Map.of(TABALONG, Set.of(OFFICER)));
        accounts.add("baru", "Warga Baru", Map.of());
        accounts.add("tetangga", "Tetangga", Map.of(BANJARBARU, Set.of(OFFICER)));
    }

    @Test
    void the_staff_are_listed_part_by_part_and_given_as_a_file() {
        var first = admin.get(MEMBERS + "?limit=1");
        assertThat(first.at("items", 0, "username")).isEqualTo("ahmad");
        assertThat(first.at("items", 0, "roles", 0, "role")).isEqualTo("AGENCY_OFFICER");
        assertThat(first.at("items", 0, "roles", 0, "agency")).isEqualTo("disdukcapil");
        assertThat(first.at("items", 0, "roles", 0, "suspended")).isEqualTo("false");
        var rest = admin.get(MEMBERS + "?cursor=" + first.at("next"));
        assertThat(rest.text()).contains("id-of-6309.admin").doesNotContain("ahmad", "tetangga");
        assertThat(rest.at("next")).isEqualTo("null");
        assertThat(admin.with("If-None-Match", first.tag())
                        .get(MEMBERS + "?limit=1")
                        .status())
                .isEqualTo(304);
        assertThat(admin.get(MEMBERS + "?limit=0").status()).isEqualTo(400);

        var file = admin.get(MEMBERS + ".csv");
        assertThat(file.header("Content-Type")).startsWith("text/csv");
        assertThat(file.text())
                .contains("\"'=Ahmad\";\"ahmad\";\"AGENCY_OFFICER\";\"disdukcapil\";\"ya\"")
                .doesNotContain("Tetangga");
    }

    @Test
    void a_role_is_given_suspended_resumed_and_taken() {
        assertThat(give(admin, "baru", "disdukcapil").status()).isEqualTo(204);
        assertThat(memberships(TABALONG, "baru")).containsExactly(OFFICER);
        var again = give(admin, "baru", "disdukcapil");
        assertThat(again.status()).isEqualTo(409);
        assertThat(again.at("type")).isEqualTo("/problems/conflict#already-so");

        assertThat(admin.post(MEMBERS + "/baru/roles/AGENCY_OFFICER/suspend?agency=disdukcapil", "")
                        .status())
                .isEqualTo(204);
        assertThat(admin.get(MEMBERS + "?limit=2").at("items", 1, "roles", 0, "suspended"))
                .isEqualTo("true");
        assertThat(admin.post(MEMBERS + "/baru/roles/AGENCY_OFFICER/resume?agency=disdukcapil", "")
                        .status())
                .isEqualTo(204);
        assertThat(admin.delete(MEMBERS + "/baru" + OFFICER_OF, "").status()).isEqualTo(204);
        assertThat(admin.delete(MEMBERS + "/baru" + OFFICER_OF, "").status()).isEqualTo(404);
    }

    @Test
    void what_cannot_be_is_said_at_its_field_and_nothing_is_done() {
        assertThat(give(admin, "siapa", "disdukcapil").at("errors", 0, "field")).isEqualTo("username");
        assertThat(give(admin, "baru", "tiada").at("errors", 0, "field")).isEqualTo("agency");
        var needed = give(admin, "baru", "");
        assertThat(needed.status()).isEqualTo(422);
        assertThat(needed.at("errors", 0, "field")).isEqualTo("agency");
        var unknown = admin.post(MEMBERS, "{\"username\": \"baru\", \"role\": \"WORKER\", \"agency\": null}");
        assertThat(unknown.status()).isEqualTo(400);
        assertThat(unknown.at("errors", 0, "message"))
                .contains("AGENCY_OFFICER")
                .doesNotContain("WORKER");
        assertThat(admin.post(MEMBERS, "{\"username\": \"baru\"}").status()).isEqualTo(422);
        assertThat(admin.post(MEMBERS + "/ahmad/roles/WORKER/suspend", "").status())
                .isEqualTo(400);

        var own = admin.delete(MEMBERS + "/id-of-6309.admin/roles/TENANT_ADMIN", "");
        assertThat(own.at("type")).isEqualTo("/problems/conflict#own-account");
        assertThat(memberships(TABALONG, "baru")).isEmpty();
    }

    @Test
    void who_is_a_member_elsewhere_only_is_not_there() {
        for (var id : new String[] {"tetangga", "siapa"}) {
            assertThat(admin.delete(MEMBERS + "/" + id + OFFICER_OF, "").status())
                    .isEqualTo(404);
            assertThat(admin.post(MEMBERS + "/" + id + "/roles/AGENCY_OFFICER/suspend?agency=disdukcapil", "")
                            .status())
                    .isEqualTo(404);
            assertThat(admin.post(MEMBERS + "/" + id + "/invitation", "").status())
                    .isEqualTo(404);
        }
        assertThat(memberships(BANJARBARU, "tetangga")).containsExactly(OFFICER);
    }

    @Test
    void another_regencys_members_are_not_there_and_the_attempt_is_noted() {
        var stranger = door.adminOf("6372");
        assertThat(stranger.get(MEMBERS).status()).isEqualTo(404);
        assertThat(give(stranger, "tetangga", "disdukcapil").status()).isEqualTo(404);
        assertThat(stranger.delete(MEMBERS + "/ahmad" + OFFICER_OF, "").status())
                .isEqualTo(404);
        assertThat(door.bean(ProvinceTrail.class).newestBefore(Long.MAX_VALUE, 9))
                .anyMatch(entry -> entry.event() == AuditEvent.FOREIGN_TENANT_ATTEMPTED
                        && entry.actor().name().contains("6372.admin"));
        assertThat(door.province("province-admin").get(MEMBERS).status()).isEqualTo(403);
    }

    @Test
    void a_supervisor_decides_about_the_own_officers_alone() {
        assertThat(give(head, "baru", "disdukcapil").status()).isEqualTo(204);
        assertThat(head.get(MEMBERS).text()).contains("ahmad", "baru").doesNotContain("6309.admin");
        assertThat(give(head, "baru", "bpn").status()).isEqualTo(403);
        assertThat(head.delete(MEMBERS + "/id-of-6309.admin/roles/TENANT_ADMIN", "")
                        .status())
                .isEqualTo(403);
        assertThat(invite(head, "AGENCY_OFFICER", "bpn").status()).isEqualTo(403);
        assertThat(door.staff("petugas", "6309", "/agencies/disdukcapil/officer")
                        .get(MEMBERS)
                        .status())
                .isEqualTo(403);
    }

    @Test
    void somebody_is_invited_reminded_and_taken_back() {
        var invited = invite(head, "AGENCY_OFFICER", "disdukcapil");
        assertThat(invited.status()).as(invited.text()).isEqualTo(201);
        assertThat(invited.at("delivered")).isEqualTo("true");
        assertThat(invite(head, "AGENCY_OFFICER", "disdukcapil").status()).isEqualTo(409);

        door.bean(InvitationsInMemory.class).stuck = true;
        assertThat(head.post(MEMBERS + "/rahmah/invitation", "").at("delivered"))
                .isEqualTo("false");
        assertThat(head.delete(MEMBERS + "/rahmah/invitation", "").status()).isEqualTo(204);
        assertThat(head.delete(MEMBERS + "/rahmah/invitation", "").status()).isEqualTo(404);

        var wrong = admin.post(
                MEMBERS + "/invitations",
                RAHMAH.formatted("TENANT_AUDITOR", "")
                        .replace("rahmah@", "rahmah")
                        .replace("\"rahmah\"", "\"R h\""));
        assertThat(wrong.status()).isEqualTo(422);
        assertThat(wrong.text()).contains("\"username\"", "\"address\"");
    }

    @Test
    void a_door_that_cannot_reach_the_login_server_says_so() {
        accounts.away = true;
        var away = give(admin, "baru", "disdukcapil");
        assertThat(away.status()).isEqualTo(503);
        assertThat(away.at("type")).isEqualTo("/problems/accounts-unreachable");
        assertThat(away.header("Retry-After")).isNotEmpty();

        try (var apart = WorkerDoor.open(TestHouse.process())) {
            var process = apart.adminOf("6309");
            assertThat(process.get(MEMBERS).at("type")).isEqualTo("/problems/accounts-unreachable");
            assertThat(process.get(MEMBERS + ".csv").status()).isEqualTo(503);
            assertThat(invite(process, "AGENCY_OFFICER", "disdukcapil").status())
                    .isEqualTo(503);
        }
    }

    private static Caller.Answer give(Caller caller, String username, String agency) {
        return caller.post(MEMBERS, """
                {"username": "%s", "role": "AGENCY_OFFICER", "agency": "%s"}""".formatted(username, agency));
    }

    private static Caller.Answer invite(Caller caller, String role, String agency) {
        return caller.post(MEMBERS + "/invitations", RAHMAH.formatted(role, agency));
    }

    private static Set<Membership> memberships(TenantId tenant, String username) {
        return accounts.find(username).orElseThrow().memberships().getOrDefault(tenant, Set.of());
    }
}
