package id.anjung.admin.agencylogin;

import id.anjung.admin.AgencyLogin;

/**
 * Describe an agency's provider to the login server.
 *
 * @param wish what was registered
 * @param parts what the provider says of itself
 */
public record Provider(AgencyLogin.Wish wish, Parts parts) {
    /**
     * Say where the provider's parts are.
     *
     * @param issuer what it calls itself
     * @param authorization where people log in
     * @param token where codes are turned into tokens
     * @param keys by which its tokens are signed
     * @param secretInBody whether it wants the secret in a request's body, as it takes no header
     */
    public record Parts(String issuer, String authorization, String token, String keys, boolean secretInBody) {}
}
