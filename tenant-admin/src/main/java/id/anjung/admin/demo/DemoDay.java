package id.anjung.admin.demo;

import id.anjung.admin.StartRefused;
import id.anjung.process.WorkerOnly;
import id.anjung.tenancy.EveryMall;
import id.anjung.tenancy.TenantId;
import io.micronaut.context.annotation.Context;
import io.micronaut.context.annotation.Property;
import io.micronaut.context.annotation.Requires;
import io.micronaut.scheduling.annotation.Scheduled;
import java.time.Clock;
import java.util.HashMap;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Let made-up people arrive and made-up officers serve them at every mall, as long as the platform runs: a newcomer
 * sees boards that move. It acts through the services that everybody uses, and only in a demonstration.
 */
@Context
@WorkerOnly
@Requires(property = "anjung.demo-day", value = "true")
class DemoDay {
    private static final Logger LOG = LoggerFactory.getLogger(DemoDay.class);

    private final EveryMall every;
    private final Hands hands;
    private final DemoMorning morning;
    private final Clock clock;
    private final long seed;
    private final Map<TenantId, DemoMall> malls = new HashMap<>();

    DemoDay(
            EveryMall every,
            Hands hands,
            DemoMorning morning,
            Clock clock,
            @Property(name = "anjung.demo", defaultValue = "false") boolean demo,
            @Property(name = "anjung.demo-day-seed", defaultValue = "1") long seed) {
        if (!demo) {
            throw new StartRefused(
                    "ANJUNG_DEMO_DAY plays with made-up people and is for demonstrations: set ANJUNG_DEMO, or leave it out");
        }
        this.every = every;
        this.hands = hands;
        this.morning = morning;
        this.clock = clock;
        this.seed = seed;
        LOG.info("A demo day begins, seed {}", seed);
    }

    /** Let a moment pass at every mall. */
    @Scheduled(fixedDelay = "1s", initialDelay = "2s")
    void tick() {
        if (!morning.over()) {
            return;
        }
        every.visit(
                "the demo day",
                tenant -> malls.computeIfAbsent(
                                tenant.id(), id -> new DemoMall(id, hands, Pace.lively(seed + id.hashCode())))
                        .step(clock.instant()));
    }
}
