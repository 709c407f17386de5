package id.anjung.statistics;

import static id.anjung.access.Permission.READ_STATISTICS;

import id.anjung.access.Permitted;
import id.anjung.queue.MallPlans;
import id.anjung.tenancy.CurrentTenant;
import id.anjung.tenancy.Reach;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.util.function.Supplier;

/** Count what happened at the bound mall, always by the reach that sees no persons, whoever asks. */
@Singleton
public class Statistics {
    private final Counting counting;
    private final MallPlans plans;
    private final Clock clock;

    Statistics(Counting counting, MallPlans plans, Clock clock) {
        this.counting = counting;
        this.plans = plans;
        this.clock = clock;
    }

    /** Answer the day it is at the mall. */
    @Permitted(READ_STATISTICS)
    public LocalDate today() {
        return counting.today(plans.now(), clock.instant());
    }

    /** Answer how the mall stands now. */
    @Permitted(READ_STATISTICS)
    public Moment moment() {
        return readOnly(() -> counting.moment(plans.now(), clock.instant()));
    }

    /** Answer the figures of some days, taken apart. */
    @Permitted(READ_STATISTICS)
    public Report report(Range range, Grouping by) {
        if (!range.problems().isEmpty()) {
            throw new IllegalArgumentException("No range to look at: " + range);
        }
        return readOnly(() -> counting.report(range, by, plans.now(), clock.instant()));
    }

    private static <T> T readOnly(Supplier<T> work) {
        return CurrentTenant.call(CurrentTenant.require().tenant(), Reach.READ_ONLY, work);
    }
}
