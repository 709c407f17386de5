package id.anjung.ui.shell.login;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.KeySourceException;
import com.nimbusds.jose.proc.BadJOSEException;
import com.nimbusds.jose.proc.JWSVerificationKeySelector;
import com.nimbusds.jose.proc.SecurityContext;
import com.nimbusds.jwt.JWT;
import com.nimbusds.oauth2.sdk.id.ClientID;
import com.nimbusds.oauth2.sdk.id.Issuer;
import com.nimbusds.openid.connect.sdk.Nonce;
import com.nimbusds.openid.connect.sdk.claims.IDTokenClaimsSet;
import com.nimbusds.openid.connect.sdk.claims.LogoutTokenClaimsSet;
import com.nimbusds.openid.connect.sdk.validators.IDTokenValidator;
import com.nimbusds.openid.connect.sdk.validators.LogoutTokenValidator;
import jakarta.inject.Singleton;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Verify signed tokens: by the login server's published keys, for us, in time; asymmetric signatures only. */
@Singleton
final class TokenCheck {
    private static final Set<JWSAlgorithm> SIGNATURES =
            Set.of(JWSAlgorithm.RS256, JWSAlgorithm.PS256, JWSAlgorithm.ES256);

    private final Provider provider;
    private final Issuer issuer;
    private final ClientID client = new ClientID(LoginSettings.CLIENT);

    TokenCheck(Provider provider, LoginSettings settings) {
        this.provider = provider;
        this.issuer = new Issuer(settings.issuer());
    }

    /**
     * Answer the claims of an ID token.
     *
     * @param nonce what we sent along at login; none when the token came with a refresh
     */
    IDTokenClaimsSet idToken(JWT token, @Nullable Nonce nonce) throws ProviderDown, BadJOSEException {
        try {
            return new IDTokenValidator(issuer, client, keys(), null).validate(token, nonce);
        } catch (JOSEException e) {
            throw unanswered(e);
        }
    }

    /** Answer the claims of a logout token: typed as one, with its event, without a nonce. */
    LogoutTokenClaimsSet logoutToken(JWT token) throws ProviderDown, BadJOSEException {
        try {
            return new LogoutTokenValidator(issuer, client, true, keys(), null).validate(token);
        } catch (JOSEException e) {
            throw unanswered(e);
        }
    }

    private JWSVerificationKeySelector<SecurityContext> keys() throws ProviderDown {
        return new JWSVerificationKeySelector<>(SIGNATURES, provider.keys());
    }

    private static ProviderDown unanswered(JOSEException e) throws BadJOSEException {
        if (e instanceof KeySourceException) {
            return new ProviderDown(e);
        }
        throw new BadJOSEException("Not verifiable: " + e.getMessage(), e);
    }
}
