package id.anjung.statistics;

import static id.anjung.access.Permission.READ_STATISTICS;

import id.anjung.access.Permitted;
import id.anjung.queue.MallPlans;
import id.anjung.tenancy.CurrentTenant;
import id.anjung.tenancy.Reach;
import id.anjung.tenancy.share.FairUse;
import id.anjung.tenancy.share.Shared;
import id.anjung.tenancy.share.TooManyAtOnce;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.util.function.Supplier;

/** Count what happened at the bound mall, always by the reach that sees no persons, whoever asks. */
@Singleton
public class Statistics {
    /** So many cost no more than any other page. */
    private static final int FEW_DAYS = 7;

    private final Counting counting;
    private final MallPlans plans;
    private final Clock clock;
    private final FairUse fairUse;

    Statistics(Counting counting, MallPlans plans, Clock clock, FairUse fairUse) {
        this.fairUse = fairUse;
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

    /**
     * Answer the figures of some days, taken apart.
     *
     * @throws TooManyAtOnce when the mall reads as much of many days as it may at once
     */
    @Permitted(READ_STATISTICS)
    public Report report(Range range, Grouping by) {
        if (!range.problems().isEmpty()) {
            throw new IllegalArgumentException("No range to look at: " + range);
        }
        Supplier<Report> reading = () -> readOnly(() -> counting.report(range, by, plans.now(), clock.instant()));
        return range.days().skip(FEW_DAYS).findAny().isEmpty() ? reading.get() : fairUse.call(Shared.READS, reading);
    }

    private static <T> T readOnly(Supplier<T> work) {
        return CurrentTenant.call(CurrentTenant.require().tenant(), Reach.READ_ONLY, work);
    }
}
