package id.anjung.door.token;

import com.nimbusds.jwt.JWTClaimsSet;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Remember for a moment which tokens were signed by our realm, because programs send the same one many times in a
 * second. Only the signature is remembered: time, audience and whether the login has ended are asked every time.
 */
final class BelievedTokens {
    /** Shorter than any key of the realm is known after Keycloak has withdrawn it. */
    static final Duration MOMENT = Duration.ofSeconds(10);
    /** Tokens are a kilobyte or two; whoever fills this gains nothing, since only signed ones are remembered. */
    static final int MOST = 5_000;

    private record Believed(JWTClaimsSet claims, Instant since) {}

    private final Map<String, Believed> tokens = new ConcurrentHashMap<>();
    private final Clock clock;

    BelievedTokens(Clock clock) {
        this.clock = clock;
    }

    /** Answer what a token says that was believed a moment ago. */
    Optional<JWTClaimsSet> find(String token) {
        return Optional.ofNullable(tokens.get(token)).filter(this::fresh).map(Believed::claims);
    }

    /** Remember a token whose signature is right. */
    void remember(String token, JWTClaimsSet claims) {
        if (tokens.size() >= MOST) {
            tokens.values().removeIf(believed -> !fresh(believed));
        }
        if (tokens.size() < MOST) {
            tokens.put(token, new Believed(claims, clock.instant()));
        }
    }

    private boolean fresh(Believed believed) {
        return clock.instant().isBefore(believed.since().plus(MOMENT));
    }
}
