package id.anjung.door.token;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JOSEObjectType;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.proc.BadJOSEException;
import com.nimbusds.jose.proc.DefaultJOSEObjectTypeVerifier;
import com.nimbusds.jose.proc.JWSVerificationKeySelector;
import com.nimbusds.jose.proc.SecurityContext;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.proc.ConfigurableJWTProcessor;
import com.nimbusds.jwt.proc.DefaultJWTProcessor;
import id.anjung.access.Actor;
import id.anjung.access.LoginEnds;
import jakarta.inject.Singleton;
import java.text.ParseException;
import java.time.Clock;
import java.util.Date;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Tell who sends a token, if it counts: signed by our realm, an access token issued for this door, in its time,
 * and of a login that has not ended.
 */
@Singleton
public class TokenCheck {
    private static final Logger LOG = LoggerFactory.getLogger(TokenCheck.class);
    private static final Set<JWSAlgorithm> ALGORITHMS =
            Set.of(JWSAlgorithm.RS256, JWSAlgorithm.PS256, JWSAlgorithm.ES256);
    private static final String ACCESS_TOKEN = "Bearer";

    private final KeycloakKeys keys;
    private final ConfigurableJWTProcessor<SecurityContext> signatures;
    private final BelievedTokens believed;
    private final Realm realm;
    private final AudienceCheck audience;
    private final LoginEnds ends;
    private final Clock clock;

    TokenCheck(KeycloakKeys keys, Realm realm, AudienceCheck audience, LoginEnds ends, Clock clock) {
        this.keys = keys;
        this.believed = new BelievedTokens(clock, keys::current);
        this.realm = realm;
        this.audience = audience;
        this.ends = ends;
        this.clock = clock;
        signatures = new DefaultJWTProcessor<>();
        signatures.setJWSTypeVerifier(
                new DefaultJOSEObjectTypeVerifier<>(JOSEObjectType.JWT, new JOSEObjectType("at+jwt")));
        signatures.setJWSKeySelector(new JWSVerificationKeySelector<>(ALGORITHMS, keys));
        signatures.setJWTClaimsSetVerifier((claims, context) -> {});
    }

    /**
     * Answer who sends the token, or nothing when it does not count.
     *
     * @throws KeysUnknown when no token can be checked yet
     */
    public Optional<Actor> actor(String token) {
        return believed.find(token)
                .or(() -> read(token))
                .filter(one -> counts(one.claims()))
                .map(BelievedTokens.Believed::actor);
    }

    private Optional<BelievedTokens.Believed> read(String token) {
        try {
            var before = keys.current();
            var claims = signatures.process(token, null);
            return Optional.of(believed.remember(token, claims, before == null ? keys.require() : before));
        } catch (ParseException | BadJOSEException | JOSEException untrusted) {
            LOG.debug("A token is not believed: {}", untrusted.getMessage());
            return Optional.empty();
        }
    }

    private boolean counts(JWTClaimsSet claims) {
        return realm.issuer().equals(claims.getIssuer())
                && ACCESS_TOKEN.equals(claims.getClaim("typ"))
                && audience.meansUs(claims.getAudience())
                && inTime(claims)
                && lives(claims.getSubject(), claims.getIssueTime());
    }

    private boolean inTime(JWTClaimsSet claims) {
        var now = clock.instant();
        var expires = claims.getExpirationTime();
        var begins = claims.getNotBeforeTime();
        return expires != null
                && now.isBefore(expires.toInstant())
                && (begins == null || !now.isBefore(begins.toInstant()));
    }

    private boolean lives(@Nullable String subject, @Nullable Date issued) {
        return subject != null && !subject.isBlank() && issued != null && !ends.ended(subject, issued.toInstant());
    }
}
