package id.anjung.presence;

import static id.anjung.access.Permission.READ_QUEUE;

import id.anjung.access.Permitted;
import id.anjung.agency.Site;
import id.anjung.queue.MallPlans;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;

/** Show for each agency when its counters should have been served and when they were. */
@Singleton
public class PresenceLedger {
    private static final ZoneId WITA = ZoneId.of("Asia/Makassar");

    private final MallPlans plans;
    private final Reckonings reckonings;
    private final Clock clock;

    PresenceLedger(MallPlans plans, Reckonings reckonings, Clock clock) {
        this.plans = plans;
        this.reckonings = reckonings;
        this.clock = clock;
    }

    /** Show a day at all sites; the schedule is the one that is kept now. */
    @Permitted(READ_QUEUE)
    @Transactional(value = "tenant", readOnly = true)
    public List<LedgerLine> on(LocalDate day) {
        var plan = plans.now();
        return plan.sites().stream()
                .flatMap(site -> reckonings.at(plan, site, day).entrySet().stream()
                        .map(entry -> LedgerLine.of(
                                site.code(),
                                entry.getKey().code(),
                                entry.getKey().name(),
                                entry.getValue())))
                .toList();
    }

    /** Answer the day that it is at the mall. */
    @Permitted(READ_QUEUE)
    public LocalDate today() {
        var zone = plans.now().site("").map(Site::zone).orElse(WITA);
        return LocalDate.ofInstant(clock.instant(), zone);
    }
}
