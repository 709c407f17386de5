package id.anjung.admin.keycloak;

import static org.assertj.core.api.Assertions.assertThat;

import id.anjung.admin.application.LoginClients;
import id.anjung.embedded.login.Browser;
import id.anjung.embedded.login.LoginClient;
import id.anjung.embedded.login.LoginOutcome;
import id.anjung.embedded.login.LoginWalk;
import org.junit.jupiter.api.Test;

class KeycloakClientsTest {
    private static final String URL = "http://localhost:9999/";
    private static final String REDIRECT = "http://localhost:9999/callback";

    private final TestRealm realm = TestRealm.shared();
    private final LoginClients clients = realm.bean(LoginClients.class);

    @Test
    void an_application_lets_people_in_at_exactly_its_address_with_its_secret_until_it_is_closed() {
        var secret = clients.keep("app-siak", "SIAK", URL, REDIRECT);
        assertThat(login(secret, REDIRECT)).isInstanceOf(LoginOutcome.LoggedIn.class);
        for (var other : new String[] {REDIRECT + "/x", "http://localhost:9999/", "http://localhost:9998/callback"}) {
            assertThat(login(secret, other)).as(other).isInstanceOf(LoginOutcome.Refused.class);
        }
        var renewed = clients.keep("app-siak", "SIAK", URL, REDIRECT);
        assertThat(renewed).isNotEqualTo(secret);
        assertThat(login(secret, REDIRECT)).isInstanceOf(LoginOutcome.Refused.class);
        assertThat(login(renewed, REDIRECT)).isInstanceOf(LoginOutcome.LoggedIn.class);

        clients.close("app-siak");
        assertThat(login(renewed, REDIRECT)).isInstanceOf(LoginOutcome.Refused.class);
        clients.close("app-yang-tiada");
    }

    private LoginOutcome login(String secret, String redirect) {
        var client = new LoginClient("app-siak", secret, redirect, "openid");
        return new LoginWalk(realm.issuer(), client).login(new Browser(), "tabalong.admin", TestRealm.PASSWORD);
    }
}
