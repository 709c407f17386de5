package id.anjung.embedded.sample;

import com.nimbusds.oauth2.sdk.id.State;
import com.nimbusds.oauth2.sdk.pkce.CodeVerifier;
import com.nimbusds.openid.connect.sdk.Nonce;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.util.Base64;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** Keep who is inside and who is on the way in; ids are random and new at each login. */
final class Sessions {
    private static final Duration LONGEST_ATTEMPT = Duration.ofMinutes(10);
    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int BYTES = 24;

    private final Map<String, Visitor> visitors = new ConcurrentHashMap<>();
    private final Map<String, Attempt> attempts = new ConcurrentHashMap<>();
    private final Clock clock;

    Sessions(Clock clock) {
        this.clock = clock;
    }

    Attempt begin() {
        forgetOldAttempts();
        var attempt = new Attempt(new State(), new Nonce(), new CodeVerifier(), clock.instant());
        attempts.put(attempt.state().getValue(), attempt);
        return attempt;
    }

    /** Answer an attempt once, and only to the browser that began it. */
    Optional<Attempt> finish(@Nullable String state, Optional<String> stateOfBrowser) {
        if (state == null || stateOfBrowser.filter(state::equals).isEmpty()) {
            return Optional.empty();
        }
        forgetOldAttempts();
        return Optional.ofNullable(attempts.remove(state));
    }

    /** Let a person in and answer the id of their session. */
    String enter(Visitor visitor) {
        var bytes = new byte[BYTES];
        RANDOM.nextBytes(bytes);
        var id = Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
        visitors.put(id, visitor);
        return id;
    }

    Optional<Visitor> find(Optional<String> id) {
        return id.map(visitors::get);
    }

    Optional<Visitor> leave(Optional<String> id) {
        return id.map(visitors::remove);
    }

    /** End the sessions that a login ended elsewhere had here. */
    void end(EndedLogin ended) {
        visitors.values().removeIf(ended::concerns);
    }

    private void forgetOldAttempts() {
        var oldest = clock.instant().minus(LONGEST_ATTEMPT);
        attempts.values().removeIf(attempt -> attempt.began().isBefore(oldest));
    }
}
