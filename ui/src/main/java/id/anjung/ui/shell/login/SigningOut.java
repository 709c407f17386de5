package id.anjung.ui.shell.login;

import com.nimbusds.jwt.SignedJWT;
import com.nimbusds.openid.connect.sdk.LogoutRequest;
import jakarta.inject.Singleton;
import java.net.URI;
import java.text.ParseException;

/**
 * Let a person leave everywhere at once. The login only counts no more from here on; the login server's own call ends
 * the session, because a tab whose session is gone would not reach the login server's logout.
 */
@Singleton
public final class SigningOut {
    private final LoginSettings settings;
    private final Provider provider;
    private final LoginRules rules;

    SigningOut(LoginSettings settings, Provider provider, LoginRules rules) {
        this.settings = settings;
        this.provider = provider;
        this.rules = rules;
    }

    /** End the login and answer where its tab goes next; to our own last page when the login server is down. */
    public URI leave(Login login) {
        login.leave(rules.now());
        try {
            var door = provider.reachable().getEndSessionEndpointURI();
            var token = SignedJWT.parse(login.tokens().idToken());
            return door == null
                    ? settings.signedOut()
                    : new LogoutRequest(door, token, settings.signedOut(), null).toURI();
        } catch (ProviderDown | ParseException e) {
            return settings.signedOut();
        }
    }
}
