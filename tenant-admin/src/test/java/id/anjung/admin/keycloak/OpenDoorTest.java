package id.anjung.admin.keycloak;

import static org.assertj.core.api.Assertions.assertThat;

import id.anjung.access.LoginEnds;
import id.anjung.door.Caller;
import id.anjung.door.NotedAttempts;
import id.anjung.door.OpenDoor;
import id.anjung.embedded.login.Browser;
import id.anjung.embedded.login.LoginClient;
import id.anjung.embedded.login.LoginOutcome;
import id.anjung.embedded.login.LoginWalk;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Stand before the open door with tokens that the real Keycloak gave to people who logged in. */
class OpenDoorTest {
    private static final TestRealm REALM = TestRealm.shared();

    private static OpenDoor door;

    @BeforeAll
    static void open() {
        door = OpenDoor.with(
                Map.of("anjung.keycloak.url", TestServer.url(), "anjung.keycloak.realm", "tests"), "6309", "6372");
    }

    @AfterAll
    static void close() {
        door.close();
    }

    @Test
    void an_admin_enters_the_own_mall_and_a_foreign_one_is_not_there() {
        var admin = signedIn("tabalong.admin");

        assertThat(admin.get("/api/v1/tenants").at("items", 0, "regionCode")).isEqualTo("6309");
        assertThat(admin.get("/api/v1/mpp/mall-6309/sites").status()).isEqualTo(200);
        assertThat(admin.get("/api/v1/mpp/mall-6372/sites").status()).isEqualTo(404);
        assertThat(door.bean(NotedAttempts.class).noted())
                .contains("tabalong.admin mall-6372 /api/v1/mpp/mall-6372/sites");
    }

    @Test
    void the_province_sees_both_malls_and_an_officer_the_own_one() {
        assertThat(signedIn("provinsi.admin").get("/api/v1/tenants").count("items"))
                .isEqualTo(2);

        var officer = signedIn("dukcapil.tabalong").get("/api/v1/tenants");
        assertThat(officer.count("items")).isEqualTo(1);
        assertThat(officer.at("items", 0, "roles", 0, "role")).isEqualTo("AGENCY_OFFICER");
    }

    @Test
    void a_token_for_another_application_and_one_that_only_says_who_one_is_open_nothing() {
        var sample = new LoginWalk(
                REALM.issuer(),
                new LoginClient("sample-agency-app", "sample-secret", "http://localhost:8091/callback", "openid"));
        var outcome = sample.login(new Browser(), "tabalong.admin", TestRealm.PASSWORD);

        assertThat(outcome)
                .isInstanceOfSatisfying(
                        LoginOutcome.LoggedIn.class,
                        in -> assertThat(status(in.tokens().access())).isEqualTo(401));
        var tokens = REALM.tokens("tabalong.admin");
        assertThat(status(tokens.access())).isEqualTo(200);
        assertThat(status(tokens.id())).isEqualTo(401);
        assertThat(status(tokens.refresh())).isEqualTo(401);
    }

    @Test
    void a_login_that_has_ended_opens_nothing_any_more() {
        var token = REALM.tokens("banjarbaru.admin").access();
        assertThat(status(token)).isEqualTo(200);

        door.bean(LoginEnds.class).end(REALM.subject("banjarbaru.admin"), Instant.now());
        assertThat(status(token)).isEqualTo(401);
    }

    private static Caller signedIn(String username) {
        return door.caller(REALM.tokens(username).access());
    }

    private static int status(String token) {
        return door.caller(token).get("/api/v1/tenants").status();
    }
}
