package id.anjung.ui.house;

import id.anjung.embedded.TestKeycloak;
import java.time.Duration;
import java.util.List;
import org.keycloak.OAuth2Constants;
import org.keycloak.admin.client.Keycloak;
import org.keycloak.admin.client.KeycloakBuilder;
import org.keycloak.admin.client.resource.RealmResource;
import org.keycloak.admin.client.resource.UserResource;

/** Change accounts at Keycloak itself, past the application, as an administrator of the login server may. */
final class Accounts implements AutoCloseable {
    private static final String LAST_OF_THE_DEMONSTRATION = "dukcapil.supervisor";

    private final Keycloak keycloak;
    private final String server;

    Accounts(TestKeycloak server) {
        this.server = server.url();
        keycloak = KeycloakBuilder.builder()
                .serverUrl(server.url())
                .realm("master")
                .grantType(OAuth2Constants.CLIENT_CREDENTIALS)
                .clientId(server.adminClient())
                .clientSecret(server.adminSecret())
                .build();
    }

    /** Wait until the demonstration's people have been written. */
    void waitForPeople() {
        Soon.holds(
                "the people of the demonstration",
                Duration.ofSeconds(60),
                () -> !realm().users()
                        .searchByUsername(LAST_OF_THE_DEMONSTRATION, true)
                        .isEmpty());
    }

    /** Disable an account while something is looked at. */
    void disabledWhile(String username, Runnable something) {
        enable(username, false);
        try {
            something.run();
        } finally {
            enable(username, true);
        }
    }

    /** Take a role of the province away while something is looked at. */
    void withoutRoleWhile(String username, String role, Runnable something) {
        var roles = person(username).roles().realmLevel();
        var taken = List.of(realm().roles().get(role).toRepresentation());
        roles.remove(taken);
        try {
            something.run();
        } finally {
            roles.add(taken);
        }
    }

    /** Let an agency bring its own provider. */
    AgencyProvider agency(String name, String comesBackTo) {
        return new AgencyProvider(keycloak.realms(), server, name, comesBackTo);
    }

    @Override
    public void close() {
        keycloak.close();
    }

    private void enable(String username, boolean enabled) {
        var person = person(username);
        var account = person.toRepresentation();
        account.setEnabled(enabled);
        person.update(account);
    }

    private UserResource person(String username) {
        var users = realm().users();
        return users.get(users.searchByUsername(username, true).getFirst().getId());
    }

    private RealmResource realm() {
        return keycloak.realm("anjung");
    }
}
