package id.anjung.admin.keycloak;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import id.anjung.embedded.login.Browser;
import id.anjung.embedded.login.LoginClient;
import id.anjung.embedded.login.LoginOutcome;
import id.anjung.embedded.login.LoginWalk;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.keycloak.representations.idm.AdminEventRepresentation;
import org.keycloak.representations.idm.ClientRepresentation;
import org.keycloak.representations.idm.ProtocolMapperRepresentation;
import org.keycloak.representations.idm.RealmRepresentation;
import org.keycloak.util.JsonSerialization;

class EnsuringRealmTest {
    private final TestRealm realm = TestRealm.shared();

    @Test
    void a_realm_in_order_is_left_alone() {
        var before = state();
        realm.admin().clearAdminEvents();
        realm.bean(EnsuringRealm.class).ensure();
        assertThat(realm.admin().getAdminEvents())
                .extracting(AdminEventRepresentation::getResourcePath)
                .isEmpty();
        assertThat(state()).containsExactlyInAnyOrderElementsOf(before);
    }

    @Test
    void what_somebody_changed_by_hand_is_put_back() {
        var before = state();
        var settings = new RealmRepresentation();
        settings.setAccessTokenLifespan(86_400);
        settings.setBruteForceProtected(false);
        realm.admin().update(settings);
        var cli = realm.admin().clients().get(client("anjung-cli").getId());
        var loose = cli.toRepresentation();
        loose.setDirectAccessGrantsEnabled(true);
        loose.setRedirectUris(List.of("*"));
        cli.update(loose);
        var foreign = new ProtocolMapperRepresentation();
        foreign.setName("foreign");
        foreign.setProtocol("openid-connect");
        foreign.setProtocolMapper("oidc-hardcoded-claim-mapper");
        foreign.setConfig(Map.of("claim.name", "organization", "claim.value", "{}", "access.token.claim", "true"));
        Answer.done(cli.getProtocolMappers().createMapper(foreign));
        var role = realm.admin().roles().get("province-admin").toRepresentation();
        cli.getScopeMappings().realmLevel().remove(List.of(role));

        realm.bean(EnsuringRealm.class).ensure();
        assertThat(state()).containsExactlyInAnyOrderElementsOf(before);
    }

    @Test
    void a_password_alone_gets_no_token_at_any_client() {
        for (var client : List.of("anjung-cli", "anjung-console", "sample-agency-app", "admin-cli", "anjung-api")) {
            var secret = client.equals("anjung-console") ? "console-secret" : "sample-secret";
            var walk = new LoginWalk(realm.issuer(), new LoginClient(client, secret, "http://127.0.0.1/callback", ""));
            assertThat(walk.token(Map.of(
                            "grant_type", "password", "username", "tabalong.admin", "password", TestRealm.PASSWORD)))
                    .as(client)
                    .isInstanceOf(LoginOutcome.Refused.class);
        }
    }

    @Test
    void a_login_comes_back_to_any_port_of_the_loopback_address() {
        var walk = new LoginWalk(realm.issuer(), LoginClient.CLI.comingBackTo("http://127.0.0.1:53117/callback"));
        assertThat(walk.login(new Browser(), "tabalong.admin", TestRealm.PASSWORD))
                .isInstanceOf(LoginOutcome.LoggedIn.class);
    }

    @Test
    void a_login_comes_back_nowhere_else() {
        for (var address :
                List.of("http://127.0.0.1/elsewhere", "http://192.0.2.7/callback", "https://example.org/callback")) {
            var start = realm.walk().authorization(Map.of("redirect_uri", address, "code_challenge", "x".repeat(43)));
            var page = new Browser().open(start);
            assertThat(page.status()).as(address).isEqualTo(400);
            assertThat(page.hasForm()).isFalse();
        }
    }

    @Test
    void a_login_without_proof_of_who_began_it_is_refused() {
        for (var client : List.of("anjung-cli", "anjung-console", "sample-agency-app")) {
            var redirect = client(client).getRedirectUris().getFirst();
            var walk = new LoginWalk(realm.issuer(), new LoginClient(client, null, redirect, "openid"));
            for (var method : List.of("", "plain")) {
                var start = walk.authorization(Map.of(
                        "code_challenge", method.isEmpty() ? "" : "x".repeat(43), "code_challenge_method", method));
                var page =
                        new Browser().open(start, address -> address.toString().startsWith(redirect));
                assertThat(page.redirect())
                        .as(client)
                        .hasValueSatisfying(back -> assertThat(back.toString()).contains("error=invalid_request"));
            }
        }
    }

    @Test
    void the_login_page_speaks_indonesian_and_asks_once() {
        var page = realm.loginPage(new Browser());
        assertThat(page.body())
                .contains("lang=\"id\"")
                .contains("name=\"username\"")
                .contains("name=\"password\"");
        assertThat(page.text()).contains("Kata sandi").contains("Anjung");
    }

    @Test
    void an_old_refresh_token_ends_the_session() {
        var walk = realm.walk();
        var first = walk.tokens("hss.admin", TestRealm.PASSWORD);
        assertThat(walk.refresh(first)).isInstanceOf(LoginOutcome.LoggedIn.class);
        assertThat(walk.refresh(first)).isInstanceOf(LoginOutcome.Refused.class);
    }

    @Test
    void people_choose_long_passwords_where_it_is_no_demonstration() {
        realm.inProduction(production -> {
            production.bean(EnsuringRealm.class).ensure();
            assertThat(realm.admin().toRepresentation().getPasswordPolicy()).contains("length(12)");
        });
        assertThat(realm.admin().toRepresentation().getPasswordPolicy()).doesNotContain("length(12)");
    }

    @Test
    void the_sample_application_has_no_login_where_it_is_not_run() {
        try (var without = realm.with(Map.of("anjung.sample.secret", ""))) {
            without.bean(EnsuringRealm.class).ensure();
            assertThat(client("sample-agency-app").isEnabled()).isFalse();
        } finally {
            realm.bean(EnsuringRealm.class).ensure();
        }
        assertThat(client("sample-agency-app").isEnabled()).isTrue();
    }

    @Test
    void a_process_without_the_secret_has_no_way_to_write_to_keycloak() {
        try (var without = realm.with(Map.of("anjung.keycloak.admin.secret", ""))) {
            assertThat(without.has(EnsuringRealm.class)).isFalse();
            assertThat(without.has(KeepingRealm.class)).isFalse();
            assertThat(without.has(DemoPeople.class)).isFalse();
            assertThat(without.has(KeycloakAccounts.class)).isFalse();
            assertThat(without.has(WatchingAccounts.class)).isFalse();
        }
    }

    private ClientRepresentation client(String id) {
        return realm.admin().clients().findByClientId(id).getFirst();
    }

    /** Write down the whole realm, as an export shows it. */
    private List<String> state() {
        JsonNode tree = JsonSerialization.mapper.valueToTree(realm.admin().partialExport(true, true));
        var clients = new TreeMap<String, Object>();
        realm.admin().clients().findAll().forEach(client -> {
            var resource = realm.admin().clients().get(client.getId());
            clients.put(
                    client.getClientId(),
                    List.of(
                            sorted(resource.getDefaultClientScopes()),
                            sorted(resource.getOptionalClientScopes()),
                            sorted(resource.getScopeMappings().realmLevel().listAll())));
        });
        var all = sorted(List.of(tree))
                + clients
                + sorted(realm.admin().flows().getExecutions("browser"))
                + JsonSerialization.mapper.valueToTree(
                        realm.admin().users().userProfile().getConfiguration());
        return all.lines().toList();
    }

    private static String sorted(List<?> things) {
        return things.stream()
                .map(thing -> Sorted.text(JsonSerialization.mapper.valueToTree(thing)))
                .sorted()
                .toList()
                .toString();
    }
}
