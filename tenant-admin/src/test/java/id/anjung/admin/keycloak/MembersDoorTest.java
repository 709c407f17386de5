package id.anjung.admin.keycloak;

import static org.assertj.core.api.Assertions.assertThat;

import id.anjung.access.Accounts;
import id.anjung.access.ActorClaims;
import id.anjung.access.Invitations;
import id.anjung.admin.house.TestHouse;
import id.anjung.admin.house.WorkerDoor;
import id.anjung.door.Caller;
import id.anjung.embedded.TestMailbox;
import id.anjung.embedded.login.Tokens;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Look after members by the open door with real tokens, at the real Keycloak and on the real database. */
class MembersDoorTest {
    private static final TestRealm REALM = TestRealm.shared();
    private static final String MEMBERS = "/api/v1/mpp/tabalong/members";
    private static final String RAHMAH = """
            {"username": "rahmah.pintu", "name": "Rahmah Aulia", "address": "rahmah.pintu@example.test",
             "role": "AGENCY_OFFICER", "agency": "disdukcapil"}""";

    private static WorkerDoor door;

    @BeforeAll
    static void open() throws SQLException {
        TestHouse.wipe();
        var settings = TestHouse.worker("6309:tabalong", "6372:banjarbaru");
        settings.putAll(Map.of("anjung.keycloak.url", TestServer.url(), "anjung.keycloak.realm", "tests"));
        door = WorkerDoor.open(settings, REALM.bean(Accounts.class), REALM.bean(Invitations.class));
    }

    @AfterAll
    static void close() {
        door.close();
    }

    @Test
    void a_role_that_is_suspended_by_the_door_is_in_no_token_until_it_is_resumed() {
        var admin = signedIn("tabalong.admin");
        var officer = REALM.subject("dukcapil.tabalong");
        var role = MEMBERS + "/" + officer + "/roles/AGENCY_OFFICER";

        assertThat(admin.post(role + "/suspend?agency=disdukcapil", "").status())
                .isEqualTo(204);
        assertThat(ActorClaims.read(
                                Tokens.claims(REALM.tokens("dukcapil.tabalong").access()))
                        .memberships())
                .isEmpty();
        assertThat(admin.get(MEMBERS).text()).contains("dukcapil.tabalong");
        assertThat(admin.post(role + "/resume?agency=disdukcapil", "").status()).isEqualTo(204);
        assertThat(ActorClaims.read(
                                Tokens.claims(REALM.tokens("dukcapil.tabalong").access()))
                        .memberships())
                .isEqualTo(Map.of(Demo.TABALONG, Set.of(Demo.OFFICER)));
    }

    @Test
    void a_role_is_given_to_somebody_of_another_regency_and_taken_again() {
        var admin = signedIn("tabalong.admin");
        var subject = REALM.subject("banjarbaru.admin");
        var role = MEMBERS + "/" + subject + "/roles/AGENCY_OFFICER?agency=disdukcapil";
        assertThat(admin.delete(role, "").status()).as("not a member yet").isEqualTo(404);
        assertThat(admin.post(MEMBERS, """
                {"username": "banjarbaru.admin", "role": "AGENCY_OFFICER", "agency": "disdukcapil"}""").status()).isEqualTo(204);
        assertThat(admin.get(MEMBERS).text()).contains(subject);
        assertThat(admin.delete(role, "").status()).isEqualTo(204);
        assertThat(admin.get(MEMBERS).text()).doesNotContain(subject);
    }

    @Test
    void somebody_is_invited_by_an_email_and_the_invitation_is_taken_back() {
        var admin = signedIn("tabalong.admin");
        var invited = admin.post(MEMBERS + "/invitations", RAHMAH);
        assertThat(invited.status()).as(invited.text()).isEqualTo(201);
        assertThat(invited.at("delivered")).isEqualTo("true");
        assertThat(TestMailbox.shared().to("rahmah.pintu@example.test")).isNotEmpty();
        assertThat(admin.post(MEMBERS + "/invitations", RAHMAH).status()).isEqualTo(409);

        var invitation = MEMBERS + "/" + REALM.subject("rahmah.pintu") + "/invitation";
        assertThat(admin.post(invitation, "").status()).isEqualTo(200);
        assertThat(signedIn("banjarbaru.admin").delete(invitation, "").status()).isEqualTo(404);
        assertThat(admin.delete(invitation, "").status()).isEqualTo(204);
        assertThat(REALM.admin().users().searchByUsername("rahmah.pintu", true)).isEqualTo(List.of());
    }

    private static Caller signedIn(String username) {
        return door.caller(REALM.tokens(username).access());
    }
}
