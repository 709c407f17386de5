package id.anjung.queue;

import id.anjung.access.Actor;
import id.anjung.access.CurrentActor;
import id.anjung.agency.Site;
import id.anjung.process.RegularJob;
import id.anjung.process.WorkerOnly;
import id.anjung.tenancy.CurrentTenant;
import id.anjung.tenancy.EveryMall;
import id.anjung.tenancy.Reach;
import id.anjung.tenancy.Tenant;
import id.anjung.tenancy.TenantDirectory;
import io.micronaut.context.annotation.Requires;
import io.micronaut.scheduling.annotation.Scheduled;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;

/**
 * End what nobody ends: papers that were waited for, counters left behind, and the day itself. Each thing is locked and
 * looked at again before it is ended, so that several processes may do this beside each other.
 */
@Singleton
@WorkerOnly
@Requires(beans = TenantDirectory.class)
@Requires(property = "datasources.tenant.url")
public class ClosingDay {
    /** After so long without a sign of life a counter closes by itself. */
    static final Duration LEFT_BEHIND = Duration.ofMinutes(15);

    /** How long a request is known that was answered; nobody sends one again after that. */
    static final Duration ANSWERED = Duration.ofDays(2);

    /** How many days back open tickets are looked for; a mall that was suspended for long has nothing to call. */
    private static final int DAYS_BACK = 14;

    private final EveryMall malls;
    private final MallPlans plans;
    private final Ending ending;

    ClosingDay(EveryMall malls, MallPlans plans, Ending ending) {
        this.malls = malls;
        this.plans = plans;
        this.ending = ending;
    }

    /** Look after every mall. */
    @Scheduled(fixedDelay = RegularJob.EVERY_TEN_SECONDS, initialDelay = "10s")
    void everywhere() {
        malls.visit(RegularJob.CLOSING_DAYS, this::at);
    }

    /** Look after one mall. */
    public void at(Tenant tenant) {
        CurrentActor.run(Actor.WORKER, () -> CurrentTenant.run(tenant.id(), Reach.FULL, this::here));
    }

    private void here() {
        var plan = plans.now();
        ending.oldRequests(ANSWERED);
        for (Site site : plan.sites()) {
            LocalDate today = plan.dayAt(site, ending.now());
            ending.unprinted(today, Duration.ofSeconds(plan.rules().day().printSeconds()));
            ending.leftCounters(today, LEFT_BEHIND);
            List<TicketRow> left = ending.leftOver(site.code(), today, today.minusDays(DAYS_BACK));
            if (!left.isEmpty()) {
                ending.day(plan, site, left);
            }
        }
    }
}
