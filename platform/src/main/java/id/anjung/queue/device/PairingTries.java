package id.anjung.queue.device;

import id.anjung.tenancy.CurrentTenant;
import id.anjung.tenancy.TenantId;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Count the wrong codes that are typed at a mall, so that nobody can try them all: after so many of a minute even a right
 * one is refused until the minute is over. Each process counts for itself, each mall for itself.
 */
@Singleton
class PairingTries {
    static final int MOST = 10;
    static final Duration WINDOW = Duration.ofMinutes(1);

    private final Map<TenantId, Window> windows = new ConcurrentHashMap<>();
    private final Clock clock;

    private record Window(Instant since, int wrong) {
        boolean over(Instant now) {
            boolean setBack = now.isBefore(since); // then the minute would be as long as the clock was wrong
            return setBack || !now.isBefore(since.plus(WINDOW));
        }
    }

    PairingTries(Clock clock) {
        this.clock = clock;
    }

    /** Tell whether the bound mall has had its wrong codes for now. */
    boolean spent() {
        var window = windows.get(mall());
        return window != null && !window.over(clock.instant()) && window.wrong() >= MOST;
    }

    /** Count one more. */
    void wrong() {
        var now = clock.instant();
        windows.compute(
                mall(),
                (mall, window) -> window == null || window.over(now)
                        ? new Window(now, 1)
                        : new Window(window.since(), window.wrong() + 1));
    }

    private static TenantId mall() {
        return CurrentTenant.require().tenant();
    }
}
