package id.anjung.setting.level;

import id.anjung.access.Actor;
import id.anjung.access.CurrentActor;
import id.anjung.tenancy.TenantCache;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Count how often somebody asks a mall's door in a minute, as the mall has decided how often they may. Each process counts
 * for itself, and a decision counts after two seconds.
 */
@Singleton
public final class AskedPerMinute {
    private static final Duration MINUTE = Duration.ofMinutes(1);
    private static final Duration AGE = Duration.ofSeconds(2);
    private static final int MOST_REMEMBERED = 50_000;
    private static final String ONE = "";

    private final Settings settings;
    private final Clock clock;
    private final TenantCache<String, Integer> limits;
    private final TenantCache<String, Asked> asked;

    /**
     * Count what somebody asks within a minute.
     *
     * @param from when they asked first
     * @param times how often they have since
     */
    private record Asked(Instant from, AtomicInteger times) {}

    AskedPerMinute(Settings settings, Clock clock) {
        this.settings = settings;
        this.clock = clock;
        this.limits = new TenantCache<>(clock, AGE, MOST_REMEMBERED);
        this.asked = new TenantCache<>(clock, MINUTE, MOST_REMEMBERED);
    }

    /** Count that somebody asks once more, and answer how long they must wait when that is too often. */
    public Optional<Duration> once(String who) {
        int most = limits.get(ONE, this::limit);
        if (most == 0) {
            return Optional.empty();
        }
        var window = asked.get(who, () -> new Asked(clock.instant(), new AtomicInteger()));
        return window.times().incrementAndGet() <= most
                ? Optional.empty()
                : Optional.of(Duration.between(clock.instant(), window.from().plus(MINUTE)));
    }

    private int limit() {
        return CurrentActor.call(Actor.PUBLIC, () -> settings.counting().mall().whole(SettingKey.REQUESTS_PER_MINUTE));
    }
}
