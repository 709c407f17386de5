package id.anjung.door.watch;

import id.anjung.tenancy.TenantId;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Count what was asked of each mall and how it ended, at the open door and at the console: as figures to be gathered, and
 * as sums for whoever looks after the platform. A mall is counted by its region code once its door was passed; whatever
 * else a path names is nobody's, so that strangers cannot make up names to count.
 */
@Singleton
public class Traffic {
    /** What is slow, unless it is said otherwise. */
    public static final Duration PROMPT = Duration.ofMillis(500);

    private static final Duration[] BOUNDS = {
        Duration.ofMillis(100), Duration.ofMillis(250), PROMPT, Duration.ofSeconds(1), Duration.ofMillis(2_500)
    };
    private static final String NOBODY = "none";
    private static final int REFUSED = 400;
    private static final int FAILED = 500;
    private static final int NOT_SIGNED_IN = 401;
    private static final int NOT_THERE = 404;

    private final MeterRegistry meters;
    private final Map<Kind, Timer> timers = new ConcurrentHashMap<>();
    private final Map<String, Sums> fresh = new HashMap<>();

    /**
     * Sum up requests.
     *
     * @param asked how many there were
     * @param failed how many of them ended by a fault of ours
     * @param slow how many took longer than was promised
     * @param refused how many were refused
     */
    public record Sums(long asked, long failed, long slow, long refused) {
        /** Sums nothing up. */
        public static final Sums NOTHING = new Sums(0, 0, 0, 0);

        /** Add others. */
        public Sums plus(Sums other) {
            return new Sums(asked + other.asked, failed + other.failed, slow + other.slow, refused + other.refused);
        }
    }

    Traffic(MeterRegistry meters) {
        this.meters = meters;
    }

    /** Count a request of the open door. */
    public void atOpenDoor(Optional<TenantId> mall, int status, Duration took) {
        count("anjung.mall.requests", mall, status, took);
    }

    /** Count a request of the console. */
    public void atConsole(Optional<TenantId> mall, int status, Duration took) {
        count("anjung.console.requests", mall, status, took);
    }

    /** Answer what was counted since this was asked last; whose mall is unknown has an empty code. */
    public Map<String, Sums> take() {
        synchronized (fresh) {
            var taken = Map.copyOf(fresh);
            fresh.clear();
            return taken;
        }
    }

    private void count(String name, Optional<TenantId> mall, int status, Duration took) {
        var kind = new Kind(name, mall.map(TenantId::toString).orElse(NOBODY), outcome(status));
        timers.computeIfAbsent(kind, this::timer).record(took);
        boolean failed = status >= FAILED;
        boolean refused = kind.outcome().equals("refused");
        boolean slow = took.compareTo(PROMPT) > 0;
        var one = new Sums(1, failed ? 1 : 0, slow ? 1 : 0, refused ? 1 : 0);
        synchronized (fresh) {
            fresh.merge(mall.map(TenantId::regionCode).orElse(""), one, Sums::plus);
        }
    }

    /** What requests are told apart by. */
    private record Kind(String name, String tenant, String outcome) {}

    private Timer timer(Kind kind) {
        return Timer.builder(kind.name())
                .tag("tenant", kind.tenant())
                .tag("outcome", kind.outcome())
                .serviceLevelObjectives(BOUNDS)
                .register(meters);
    }

    /** Whoever is not signed in or asks for what is not there was refused nothing that is the mall's. */
    private static String outcome(int status) {
        if (status >= FAILED) {
            return "failed";
        }
        return status >= REFUSED && status != NOT_SIGNED_IN && status != NOT_THERE ? "refused" : "answered";
    }
}
