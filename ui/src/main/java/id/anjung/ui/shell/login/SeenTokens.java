package id.anjung.ui.shell.login;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Remember the logout tokens that were taken, until they would have run out anyway, so that none counts twice. */
@Singleton
final class SeenTokens {
    private final Clock clock;
    private final Map<String, Instant> seen = new ConcurrentHashMap<>();

    SeenTokens(Clock clock) {
        this.clock = clock;
    }

    /** Tell whether this token is seen for the first time, and remember it until then. */
    boolean first(String id, Instant until) {
        var now = clock.instant();
        seen.values().removeIf(end -> end.isBefore(now));
        return seen.putIfAbsent(id, until) == null;
    }
}
