package id.anjung.embedded.sample;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.jwk.source.JWKSource;
import com.nimbusds.jose.jwk.source.JWKSourceBuilder;
import com.nimbusds.jose.proc.BadJOSEException;
import com.nimbusds.jose.proc.JWSVerificationKeySelector;
import com.nimbusds.jose.proc.SecurityContext;
import com.nimbusds.jwt.JWT;
import com.nimbusds.langtag.LangTag;
import com.nimbusds.langtag.LangTagException;
import com.nimbusds.oauth2.sdk.AuthorizationCode;
import com.nimbusds.oauth2.sdk.AuthorizationCodeGrant;
import com.nimbusds.oauth2.sdk.GeneralException;
import com.nimbusds.oauth2.sdk.ParseException;
import com.nimbusds.oauth2.sdk.ResponseType;
import com.nimbusds.oauth2.sdk.Scope;
import com.nimbusds.oauth2.sdk.TokenRequest;
import com.nimbusds.oauth2.sdk.auth.ClientSecretBasic;
import com.nimbusds.oauth2.sdk.auth.Secret;
import com.nimbusds.oauth2.sdk.id.ClientID;
import com.nimbusds.oauth2.sdk.id.Issuer;
import com.nimbusds.oauth2.sdk.pkce.CodeChallengeMethod;
import com.nimbusds.openid.connect.sdk.AuthenticationRequest;
import com.nimbusds.openid.connect.sdk.LogoutRequest;
import com.nimbusds.openid.connect.sdk.OIDCTokenResponseParser;
import com.nimbusds.openid.connect.sdk.claims.IDTokenClaimsSet;
import com.nimbusds.openid.connect.sdk.op.OIDCProviderMetadata;
import com.nimbusds.openid.connect.sdk.validators.IDTokenValidator;
import java.io.IOException;
import java.net.URI;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** Speak with Keycloak, whose addresses and keys are learned from its own description. */
final class Provider {
    private static final int PATIENCE = 5_000;
    private static final LangTag INDONESIAN = indonesian();

    private final SampleSettings settings;
    private final OIDCProviderMetadata metadata;
    private final JWKSource<SecurityContext> keys;

    private Provider(SampleSettings settings, OIDCProviderMetadata metadata) throws IOException {
        this.settings = settings;
        this.metadata = metadata;
        this.keys = JWKSourceBuilder.create(metadata.getJWKSetURI().toURL()).build();
    }

    /**
     * Learn where everything is.
     *
     * @throws IOException when Keycloak does not answer or has no such realm
     */
    static Provider discover(SampleSettings settings) throws IOException {
        try {
            var issuer = new Issuer(settings.issuer());
            return new Provider(settings, OIDCProviderMetadata.resolve(issuer, PATIENCE, PATIENCE));
        } catch (GeneralException failure) {
            throw new IOException("Keycloak does not describe " + settings.issuer(), failure);
        }
    }

    JWKSource<SecurityContext> keys() {
        return keys;
    }

    URI login(Attempt attempt) {
        return new AuthenticationRequest.Builder(
                        ResponseType.CODE,
                        new Scope("openid", "profile"),
                        new ClientID(SampleSettings.CLIENT),
                        settings.callback())
                .endpointURI(metadata.getAuthorizationEndpointURI())
                .state(attempt.state())
                .nonce(attempt.nonce())
                .uiLocales(List.of(INDONESIAN))
                .codeChallenge(attempt.verifier(), CodeChallengeMethod.S256)
                .build()
                .toURI();
    }

    /** Answer who came back with this code, or nothing when Keycloak does not vouch for it. */
    Optional<Visitor> visitor(String code, Attempt attempt) throws IOException {
        var grant = new AuthorizationCodeGrant(new AuthorizationCode(code), settings.callback(), attempt.verifier());
        var client = new ClientSecretBasic(new ClientID(SampleSettings.CLIENT), new Secret(settings.secret()));
        var request = new TokenRequest.Builder(metadata.getTokenEndpointURI(), client, grant)
                .build()
                .toHTTPRequest();
        request.setConnectTimeout(PATIENCE);
        request.setReadTimeout(PATIENCE);
        try {
            var response = OIDCTokenResponseParser.parse(request.send());
            if (!response.indicatesSuccess()) {
                return Optional.empty();
            }
            var token = response.toSuccessResponse().getTokens().toOIDCTokens().getIDToken();
            return Optional.of(visitor(token, validator().validate(token, attempt.nonce())));
        } catch (ParseException | BadJOSEException | JOSEException notVouchedFor) {
            return Optional.empty();
        }
    }

    URI logout(Visitor visitor) {
        return new LogoutRequest(metadata.getEndSessionEndpointURI(), visitor.token(), settings.afterLogout(), null)
                .toURI();
    }

    private static LangTag indonesian() {
        try {
            return new LangTag("id");
        } catch (LangTagException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private IDTokenValidator validator() {
        return new IDTokenValidator(
                new Issuer(settings.issuer()),
                new ClientID(SampleSettings.CLIENT),
                new JWSVerificationKeySelector<>(JWSAlgorithm.RS256, keys),
                null);
    }

    private static Visitor visitor(JWT token, IDTokenClaimsSet claims) {
        var username = Objects.requireNonNullElse(claims.getStringClaim("preferred_username"), "");
        var asked = Objects.requireNonNullElse(claims.getAuthenticationTime(), claims.getIssueTime());
        return new Visitor(
                claims.getSubject().getValue(),
                Objects.requireNonNullElse(claims.getStringClaim("name"), username),
                username,
                Objects.requireNonNullElse(claims.getStringClaim("sid"), ""),
                asked.toInstant(),
                token);
    }
}
