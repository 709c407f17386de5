package id.anjung.ui.shell.login;

import com.nimbusds.jose.proc.BadJOSEException;
import com.nimbusds.oauth2.sdk.AuthorizationCode;
import com.nimbusds.oauth2.sdk.AuthorizationCodeGrant;
import com.nimbusds.oauth2.sdk.AuthorizationGrant;
import com.nimbusds.oauth2.sdk.ErrorObject;
import com.nimbusds.oauth2.sdk.OAuth2Error;
import com.nimbusds.oauth2.sdk.ParseException;
import com.nimbusds.oauth2.sdk.RefreshTokenGrant;
import com.nimbusds.oauth2.sdk.TokenRequest;
import com.nimbusds.oauth2.sdk.TokenResponse;
import com.nimbusds.oauth2.sdk.auth.ClientSecretBasic;
import com.nimbusds.oauth2.sdk.auth.Secret;
import com.nimbusds.oauth2.sdk.id.ClientID;
import com.nimbusds.oauth2.sdk.token.RefreshToken;
import com.nimbusds.openid.connect.sdk.Nonce;
import com.nimbusds.openid.connect.sdk.OIDCTokenResponse;
import com.nimbusds.openid.connect.sdk.OIDCTokenResponseParser;
import com.nimbusds.openid.connect.sdk.token.OIDCTokens;
import id.anjung.access.ActorClaims;
import id.anjung.trace.Tracing;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.time.Clock;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Ask the login server for tokens, with a code or with the former refresh token, and verify what comes. */
@Singleton
final class TokenExchange {
    private static final int CONNECT_MILLIS = 1_500;
    private static final int READ_MILLIS = 8_000;

    private final LoginSettings settings;
    private final Provider provider;
    private final TokenCheck check;
    private final Clock clock;
    private final Tracing tracing;

    TokenExchange(LoginSettings settings, Provider provider, TokenCheck check, Clock clock, Tracing tracing) {
        this.settings = settings;
        this.provider = provider;
        this.check = check;
        this.clock = clock;
        this.tracing = tracing;
    }

    /** Redeem the code of a login that was begun with this attempt. */
    Exchange redeem(AuthorizationCode code, Attempt attempt) {
        return ask(new AuthorizationCodeGrant(code, settings.callback(), attempt.verifier()), attempt.nonce());
    }

    /** Redeem the refresh token; whatever comes of it, it may not be redeemed again. */
    Exchange renew(Tokens former) {
        var answer = ask(new RefreshTokenGrant(new RefreshToken(former.refreshToken())), null);
        if (answer instanceof Exchange.Issued issued && !sameLogin(former, issued.tokens())) {
            return new Exchange.Forged("The new tokens belong to another login");
        }
        return answer;
    }

    private static boolean sameLogin(Tokens former, Tokens next) {
        return former.actor().subject().equals(next.actor().subject())
                && former.sid().equals(next.sid());
    }

    private Exchange ask(AuthorizationGrant grant, @Nullable Nonce nonce) {
        try (var step = tracing.ask("POST tokens of Keycloak")) {
            var request = new TokenRequest.Builder(provider.metadata().getTokenEndpointURI(), identity(), grant)
                    .build()
                    .toHTTPRequest();
            request.setConnectTimeout(CONNECT_MILLIS);
            request.setReadTimeout(READ_MILLIS);
            step.carry(request::setHeader);
            var response = OIDCTokenResponseParser.parse(request.send());
            return response.indicatesSuccess() ? issued(response, nonce) : refused(response);
        } catch (ProviderDown | IOException | ParseException e) {
            return new Exchange.Unreachable(String.valueOf(e.getMessage()));
        }
    }

    private ClientSecretBasic identity() {
        return new ClientSecretBasic(new ClientID(LoginSettings.CLIENT), new Secret(settings.secret()));
    }

    private static Exchange refused(TokenResponse response) {
        var error = Optional.ofNullable(response.toErrorResponse().getErrorObject())
                .map(ErrorObject::getCode)
                .orElse("");
        return error.equals(OAuth2Error.INVALID_GRANT.getCode())
                ? new Exchange.Refused(error)
                : new Exchange.Unreachable("The login server answered: " + error);
    }

    private Exchange issued(TokenResponse response, @Nullable Nonce nonce) {
        if (!(response instanceof OIDCTokenResponse answer)) {
            return new Exchange.Forged("No ID token came");
        }
        var tokens = answer.getOIDCTokens();
        if (tokens.getIDToken() == null || tokens.getRefreshToken() == null) {
            return new Exchange.Forged("The ID token or the refresh token is missing");
        }
        var refreshToken = tokens.getRefreshToken().getValue();
        try {
            return new Exchange.Issued(read(tokens, nonce));
        } catch (ProviderDown e) {
            return new Exchange.Unverified(refreshToken, e.toString());
        } catch (BadJOSEException e) {
            return new Exchange.Forged(String.valueOf(e.getMessage()));
        }
    }

    private Tokens read(OIDCTokens tokens, @Nullable Nonce nonce) throws ProviderDown, BadJOSEException {
        var claims = check.idToken(tokens.getIDToken(), nonce);
        if (claims.getSessionID() == null) {
            throw new BadJOSEException("The ID token names no session (sid)");
        }
        var now = clock.instant();
        return new Tokens(
                tokens.getIDTokenString(),
                tokens.getRefreshToken().getValue(),
                claims.getSessionID().getValue(),
                ActorClaims.read(claims.toJSONObject()),
                claims.getIssueTime().toInstant(),
                now.plusSeconds(tokens.getAccessToken().getLifetime()));
    }
}
