package id.anjung.door.token;

import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jwt.JWTClaimsSet;
import id.anjung.access.Actor;
import id.anjung.access.ActorClaims;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Remember for a minute which tokens were signed by our realm and whom they describe, because who works sends the same
 * one again and again. Only that is remembered, and only while the realm's keys stay the same: time, audience and whether
 * the login has ended are asked every time.
 */
final class BelievedTokens {
    /** Shorter than any key of the realm is known after Keycloak has withdrawn it. */
    static final Duration MOMENT = Duration.ofMinutes(1);
    /** Tokens are a kilobyte or two; whoever fills this gains nothing, since only signed ones are remembered. */
    static final int MOST = 5_000;

    /** What a token says that is signed. */
    record Believed(JWTClaimsSet claims, Actor actor, JWKSet keys, Instant since) {}

    private final Map<String, Believed> tokens = new ConcurrentHashMap<>();
    private final Clock clock;
    private final Supplier<@Nullable JWKSet> keys;

    /** @param keys the realm's keys as they are now */
    BelievedTokens(Clock clock, Supplier<@Nullable JWKSet> keys) {
        this.clock = clock;
        this.keys = keys;
    }

    /** Answer what a token says that was believed a moment ago. */
    Optional<Believed> find(String token) {
        return Optional.ofNullable(tokens.get(token)).filter(this::fresh);
    }

    /** Remember a token whose signature is right by these keys. */
    Believed remember(String token, JWTClaimsSet claims, JWKSet by) {
        var believed = new Believed(claims, ActorClaims.read(claims.getClaims()), by, clock.instant());
        if (tokens.size() >= MOST) {
            tokens.values().removeIf(one -> !fresh(one));
        }
        if (tokens.size() < MOST) {
            tokens.put(token, believed);
        }
        return believed;
    }

    private boolean fresh(Believed believed) {
        return believed.keys() == keys.get()
                && clock.instant().isBefore(believed.since().plus(MOMENT));
    }
}
