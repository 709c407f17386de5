package id.anjung.admin.demo;

import id.anjung.access.Actor;
import id.anjung.access.CurrentActor;
import id.anjung.process.WorkerOnly;
import id.anjung.tenancy.CurrentTenant;
import id.anjung.tenancy.EveryMall;
import id.anjung.tenancy.Reach;
import id.anjung.tenancy.Tenant;
import id.anjung.tenancy.TenantId;
import io.micronaut.context.annotation.Property;
import io.micronaut.context.annotation.Requires;
import io.micronaut.context.event.ApplicationEventListener;
import io.micronaut.context.event.StartupEvent;
import io.micronaut.core.annotation.Order;
import io.micronaut.core.order.Ordered;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Play what would have happened since doors opened, before anything is served: figures and lists of a newcomer's first
 * look are those of a day that is under way. People are as slow as in a real mall; the clock of the process is turned
 * back and goes on in steps, so that whatever watches the malls meanwhile sees one time.
 */
@Singleton
@Order(Ordered.LOWEST_PRECEDENCE)
@WorkerOnly
@Requires(property = "anjung.demo-day", value = "true")
class DemoMorning implements ApplicationEventListener<StartupEvent> {
    /** More hours would keep a newcomer waiting. */
    static final Duration LONGEST = Duration.ofHours(4);

    private static final Logger LOG = LoggerFactory.getLogger(DemoMorning.class);
    private static final LocalTime DOORS = LocalTime.of(8, 0);
    private static final ZoneId WITA = ZoneId.of("Asia/Makassar");
    private static final Duration STEP = Duration.ofSeconds(15);
    private static final Duration TOLD = Duration.ofMinutes(30);

    private final EveryMall every;
    private final Hands hands;
    private final Dial dial;
    private final long seed;
    private final Map<TenantId, DemoMall> malls = new HashMap<>();
    private final Set<TenantId> begun = new HashSet<>();
    private volatile boolean over;

    DemoMorning(
            EveryMall every,
            Hands hands,
            Dial dial,
            @Property(name = "anjung.demo-day-seed", defaultValue = "1") long seed) {
        this.every = every;
        this.hands = hands;
        this.dial = dial;
        this.seed = seed;
    }

    @Override
    public void onApplicationEvent(StartupEvent start) {
        play(Instant.now());
    }

    /** Tell whether the morning has been played, and the day may go on. */
    boolean over() {
        return over;
    }

    /** Play until a moment; a mall where somebody has come today already is left as it is. */
    void play(Instant until) {
        try {
            every.visit("the demo morning", this::look);
            for (var moment = begin(until); moment.isBefore(until); moment = moment.plus(STEP)) {
                tell(moment);
                dial.turnBack(moment);
                var now = moment;
                every.visit("the demo morning", tenant -> step(tenant, now));
            }
        } finally {
            dial.letGo();
            over = true;
        }
    }

    private static void tell(Instant moment) {
        if (moment.getEpochSecond() % TOLD.toSeconds() < STEP.toSeconds()) {
            LOG.info(
                    "Playing the demo's morning: {}",
                    LocalTime.ofInstant(moment, WITA).truncatedTo(ChronoUnit.MINUTES));
        }
    }

    private static Instant begin(Instant until) {
        var doors = until.atZone(WITA).toLocalDate().atTime(DOORS).atZone(WITA).toInstant();
        var earliest = until.minus(LONGEST);
        return doors.isAfter(earliest) ? doors : earliest;
    }

    private void look(Tenant tenant) {
        boolean somebodyCame = CurrentActor.call(
                Actor.WORKER,
                () -> CurrentTenant.call(
                        tenant.id(),
                        Reach.FULL,
                        () -> !hands.visits().today("", 1).isEmpty()));
        if (somebodyCame) {
            begun.add(tenant.id());
        }
    }

    private void step(Tenant tenant, Instant moment) {
        if (!begun.contains(tenant.id())) {
            malls.computeIfAbsent(tenant.id(), id -> new DemoMall(id, hands, Pace.usual(seed + id.hashCode())))
                    .step(moment);
        }
    }
}
