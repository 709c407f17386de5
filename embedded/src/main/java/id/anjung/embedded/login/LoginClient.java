package id.anjung.embedded.login;

import org.jspecify.annotations.Nullable;

/**
 * Describe the client that a login is walked for.
 *
 * @param id its id in the realm
 * @param secret its secret; a public client has none
 * @param redirect where Keycloak sends the browser back to
 * @param scope what it asks for
 */
public record LoginClient(String id, @Nullable String secret, String redirect, String scope) {
    /** The command line's public client, whose tokens the open door takes. */
    public static final LoginClient CLI = new LoginClient("anjung-cli", null, "http://127.0.0.1/callback", "openid");

    /** Answer the same client with another address to come back to. */
    public LoginClient comingBackTo(String address) {
        return new LoginClient(id, secret, address, scope);
    }
}
