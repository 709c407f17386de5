package id.anjung.embedded.sample;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.jwk.source.JWKSource;
import com.nimbusds.jose.proc.BadJOSEException;
import com.nimbusds.jose.proc.JWSVerificationKeySelector;
import com.nimbusds.jose.proc.SecurityContext;
import com.nimbusds.jwt.JWTParser;
import com.nimbusds.oauth2.sdk.id.ClientID;
import com.nimbusds.oauth2.sdk.id.Identifier;
import com.nimbusds.oauth2.sdk.id.Issuer;
import com.nimbusds.openid.connect.sdk.claims.LogoutTokenClaimsSet;
import com.nimbusds.openid.connect.sdk.validators.LogoutTokenValidator;
import java.text.ParseException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * Believe a logout token only when Keycloak signed it for us, lately, and for the first time; anybody can
 * call the address that receives it.
 */
final class LogoutTokens {
    private static final Duration LATELY = Duration.ofMinutes(5);

    private final LogoutTokenValidator validator;
    private final Clock clock;
    private final Map<String, Instant> seen = new ConcurrentHashMap<>();

    LogoutTokens(String issuer, JWKSource<SecurityContext> keys, Clock clock) {
        var selector = new JWSVerificationKeySelector<>(JWSAlgorithm.RS256, keys);
        this.validator =
                new LogoutTokenValidator(new Issuer(issuer), new ClientID(SampleSettings.CLIENT), true, selector, null);
        this.clock = clock;
    }

    /** Answer the login that ended, or nothing when the token is not to be believed. */
    Optional<EndedLogin> read(@Nullable String token) {
        if (token == null) {
            return Optional.empty();
        }
        try {
            var claims = validator.validate(JWTParser.parse(token));
            return fresh(claims) && first(claims) ? Optional.of(ended(claims)) : Optional.empty();
        } catch (ParseException | BadJOSEException | JOSEException notBelieved) {
            return Optional.empty();
        }
    }

    private boolean fresh(LogoutTokenClaimsSet claims) {
        var issued = claims.getIssueTime().toInstant();
        return Duration.between(issued, clock.instant()).abs().compareTo(LATELY) <= 0;
    }

    /** A token is remembered for twice the time in which it would be believed. */
    private boolean first(LogoutTokenClaimsSet claims) {
        var now = clock.instant();
        seen.values().removeIf(at -> at.isBefore(now.minus(LATELY.multipliedBy(2))));
        return seen.putIfAbsent(claims.getJWTID().getValue(), now) == null;
    }

    private static EndedLogin ended(LogoutTokenClaimsSet claims) {
        return new EndedLogin(value(claims.getSessionID()), value(claims.getSubject()));
    }

    private static @Nullable String value(@Nullable Identifier identifier) {
        return identifier == null ? null : identifier.getValue();
    }
}
