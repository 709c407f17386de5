package id.anjung.door.token;

import com.nimbusds.jose.jwk.JWK;
import com.nimbusds.jose.jwk.JWKSelector;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.source.JWKSource;
import com.nimbusds.jose.proc.SecurityContext;
import com.nimbusds.jose.util.DefaultResourceRetriever;
import com.nimbusds.jose.util.ResourceRetriever;
import id.anjung.trace.Tracing;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.net.URI;
import java.text.ParseException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Know the keys with which Keycloak signs. They are asked for when they are needed first, so that Keycloak may
 * start later than we do; they are kept while it is down; and a key not seen before is asked for at once, but
 * not more often than a stranger's tokens should make us ask.
 */
@Singleton
public class KeycloakKeys implements JWKSource<SecurityContext> {
    private static final Logger LOG = LoggerFactory.getLogger(KeycloakKeys.class);
    private static final Duration RENEWED_AFTER = Duration.ofMinutes(5);
    private static final Duration ASKED_AT_MOST_EVERY = Duration.ofSeconds(5);
    private static final int PATIENCE_MILLIS = 2_000;
    private static final int LONGEST_ANSWER = 200_000;

    private final URI address;
    private final Clock clock;
    private final Tracing tracing;
    private final ResourceRetriever retriever =
            new DefaultResourceRetriever(PATIENCE_MILLIS, PATIENCE_MILLIS, LONGEST_ANSWER);
    private final ReentrantLock asking = new ReentrantLock();
    private volatile @Nullable Known known;
    private volatile Instant lastAsked = Instant.MIN;

    private record Known(JWKSet keys, Instant since) {}

    KeycloakKeys(Realm realm, Clock clock, Tracing tracing) {
        this.address = realm.keys();
        this.clock = clock;
        this.tracing = tracing;
    }

    /** Tell whether Keycloak has told its keys at least once since the start; asks when it has not. */
    public boolean knownOnce() {
        if (known == null) {
            ask();
        }
        return known != null;
    }

    /** Answer the keys known now, another object as soon as they are others. */
    @Nullable
    JWKSet current() {
        var current = known;
        return current == null ? null : current.keys();
    }

    @Override
    public List<JWK> get(JWKSelector selector, @Nullable SecurityContext context) {
        var current = known;
        if (current == null || current.since().plus(RENEWED_AFTER).isBefore(clock.instant())) {
            ask();
        }
        var found = selector.select(require());
        if (found.isEmpty()) {
            ask();
            return selector.select(require());
        }
        return found;
    }

    /**
     * Answer the keys known now.
     *
     * @throws KeysUnknown when Keycloak has never told them
     */
    JWKSet require() {
        var current = known;
        if (current == null) {
            throw new KeysUnknown();
        }
        return current.keys();
    }

    private void ask() {
        asking.lock();
        try {
            var now = clock.instant();
            if (lastAsked.plus(ASKED_AT_MOST_EVERY).isBefore(now)) {
                lastAsked = now;
                read(now);
            }
        } finally {
            asking.unlock();
        }
    }

    private boolean unchanged(JWKSet keys) {
        var current = known;
        return current != null && current.keys().getKeys().equals(keys.getKeys());
    }

    private void read(Instant now) {
        try (var step = tracing.ask("GET keys of Keycloak")) {
            var answer = retriever.retrieveResource(address.toURL());
            var keys = JWKSet.parse(Objects.requireNonNull(answer.getContent(), "an answer has a body"));
            if (!keys.isEmpty()) {
                known = new Known(unchanged(keys) ? require() : keys, now);
            }
        } catch (IOException | ParseException unreachable) {
            LOG.warn("Keycloak's keys cannot be read at {}: {}", address, unreachable.getMessage());
        }
    }
}
