package id.anjung.admin.keycloak;

import id.anjung.admin.agencylogin.Provider;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.keycloak.representations.idm.IdentityProviderRepresentation;

/**
 * Say what an agency's provider is to Keycloak: by code and PKCE, every token's signature checked, nothing taken over of what
 * it claims, and only for people with an address of its own domains. Whoever comes logs in there anew, since at a counter
 * several people share a machine.
 */
final class ProviderSettings {
    /** Where the secret stands. */
    static final String SECRET = "clientSecret";

    private ProviderSettings() {}

    /** Answer all but the secret. */
    static IdentityProviderRepresentation of(String alias, Provider provider) {
        var wanted = new IdentityProviderRepresentation();
        wanted.setAlias(alias);
        wanted.setProviderId("oidc");
        wanted.setDisplayName(provider.wish().name());
        wanted.setEnabled(true);
        wanted.setHideOnLogin(true);
        wanted.setLinkOnly(false);
        wanted.setStoreToken(false);
        wanted.setAddReadTokenRoleOnCreate(false);
        wanted.setTrustEmail(false);
        wanted.setFirstBrokerLoginFlowAlias(LoginFlows.FIRST_FROM_AGENCY);
        wanted.setPostBrokerLoginFlowAlias(LoginFlows.AFTER_AGENCY);
        wanted.setConfig(config(provider));
        return wanted;
    }

    private static Map<String, String> config(Provider provider) {
        var parts = provider.parts();
        var config = new HashMap<>(Map.of(
                "issuer",
                parts.issuer(),
                "authorizationUrl",
                parts.authorization(),
                "tokenUrl",
                parts.token(),
                "jwksUrl",
                parts.keys(),
                "useJwksUrl",
                "true",
                "validateSignature",
                "true",
                "clientId",
                provider.wish().client(),
                "clientAuthMethod",
                parts.secretInBody() ? "client_secret_post" : "client_secret_basic",
                "pkceEnabled",
                "true",
                "pkceMethod",
                "S256"));
        config.putAll(Map.of(
                "defaultScope", "openid profile email",
                "prompt", "login",
                "loginHint", "true",
                "disableUserInfo", "true",
                "syncMode", "IMPORT",
                "filteredByClaim", "true",
                "claimFilterName", "email",
                "claimFilterValue", addresses(provider.wish().domains()),
                "kc.org.domain", "ANY",
                "kc.org.broker.redirect.mode.email-matches", "true"));
        return config;
    }

    /** Answer which addresses count: whoever has another one is refused, whatever else the provider says. */
    private static String addresses(List<String> domains) {
        return "(?i)[^@\\s]+@("
                + domains.stream().map(domain -> domain.replace(".", "\\.")).collect(Collectors.joining("|")) + ")";
    }
}
