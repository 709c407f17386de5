package id.anjung.admin.keycloak;

import id.anjung.admin.application.LoginClients;
import id.anjung.process.StaffedOnly;
import io.micronaut.context.annotation.Requires;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import org.keycloak.admin.client.resource.ClientResource;
import org.keycloak.admin.client.resource.RealmResource;
import org.keycloak.representations.idm.ClientRepresentation;

/** Keep an application's client at Keycloak: confidential, by code and PKCE alone, sent back to one address. */
@Singleton
@StaffedOnly
@Requires(property = KeycloakConnection.SECRET)
class KeycloakClients implements LoginClients {
    private static final List<String> SCOPES = List.of("basic", "profile", "acr");

    private final RealmResource realm;

    KeycloakClients(RealmResource realm) {
        this.realm = realm;
    }

    @Override
    public String keep(String name, String title, String url, String redirect) {
        return Reaching.keycloak(() -> {
            var wanted = wanted(name, title, url, redirect);
            var found = realm.clients().findByClientId(name);
            var client = found.isEmpty()
                    ? realm.clients().get(Answer.created(realm.clients().create(wanted)))
                    : changed(found.getFirst().getId(), wanted);
            return client.generateNewSecret().getValue();
        });
    }

    @Override
    public void close(String name) {
        Reaching.keycloak(() -> {
            for (var found : realm.clients().findByClientId(name)) {
                found.setEnabled(false);
                realm.clients().get(found.getId()).update(found);
            }
            return true;
        });
    }

    private ClientResource changed(String id, ClientRepresentation wanted) {
        var client = realm.clients().get(id);
        client.update(wanted);
        return client;
    }

    private static ClientRepresentation wanted(String name, String title, String url, String redirect) {
        var client = new ClientRepresentation();
        client.setClientId(name);
        client.setName(title);
        client.setProtocol("openid-connect");
        client.setEnabled(true);
        client.setPublicClient(false);
        client.setClientAuthenticatorType("client-secret");
        client.setStandardFlowEnabled(true);
        client.setImplicitFlowEnabled(false);
        client.setDirectAccessGrantsEnabled(false);
        client.setServiceAccountsEnabled(false);
        client.setFullScopeAllowed(false);
        client.setConsentRequired(false);
        client.setFrontchannelLogout(false);
        client.setBaseUrl(url);
        client.setRedirectUris(List.of(redirect));
        client.setWebOrigins(List.of());
        client.setDefaultClientScopes(SCOPES);
        client.setOptionalClientScopes(List.of("email"));
        client.setAttributes(Map.of(
                "pkce.code.challenge.method", "S256",
                "post.logout.redirect.uris", url,
                "oauth2.device.authorization.grant.enabled", "false",
                "oidc.ciba.grant.enabled", "false",
                "standard.token.exchange.enabled", "false"));
        return client;
    }
}
