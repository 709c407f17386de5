package id.anjung.admin.oversight;

import static id.anjung.access.Permission.OVERSEE_TENANTS;

import id.anjung.access.Permitted;
import id.anjung.admin.Compared;
import id.anjung.admin.Compared.Standing;
import id.anjung.admin.ComparingMalls;
import id.anjung.admin.Province;
import id.anjung.admin.Regency;
import id.anjung.admin.registry.TenantRegistry;
import id.anjung.admin.registry.TenantRow;
import id.anjung.agency.Counters;
import id.anjung.register.Everything;
import id.anjung.statistics.Figure;
import id.anjung.statistics.Grouping;
import id.anjung.statistics.Measure;
import id.anjung.statistics.Part;
import id.anjung.statistics.Range;
import id.anjung.statistics.Report;
import id.anjung.statistics.Statistics;
import id.anjung.tenancy.CurrentTenant;
import id.anjung.tenancy.Reach;
import id.anjung.tenancy.share.FairUse;
import id.anjung.tenancy.share.Shared;
import io.micronaut.context.annotation.Requires;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;

/** Read the figures of each MPP as the person who asks, who sees no persons there, and lay them side by side. */
@Singleton
@Requires(property = "datasources.tenant.url")
class ComparingByRules implements ComparingMalls {
    private final TenantRegistry registry;
    private final Statistics statistics;
    private final Counters counters;
    private final Province province;
    private final FairUse fairUse;

    ComparingByRules(
            TenantRegistry registry, Statistics statistics, Counters counters, Province province, FairUse fairUse) {
        this.fairUse = fairUse;
        this.registry = registry;
        this.statistics = statistics;
        this.counters = counters;
        this.province = province;
    }

    /** What is read is of the province's share: a mall that is flooded would else keep all others from being seen. */
    @Override
    @Permitted(OVERSEE_TENANTS)
    public List<Compared> compare(Range range) {
        return fairUse.call(Shared.READS, () -> compareAll(range));
    }

    private List<Compared> compareAll(Range range) {
        return registry.all().stream()
                .filter(row -> row.tenant().status().readable())
                .map(row -> CurrentTenant.call(row.id(), Reach.READ_ONLY, () -> compared(row, range)))
                .toList();
    }

    private Compared compared(TenantRow row, Range range) {
        var report = statistics.report(range, Grouping.DAY);
        return new Compared(
                row.tenant(),
                standing(
                        LocalDate.ofInstant(row.requestedAt(), province.zone()),
                        range.to(),
                        of(report.whole(), Measure.WAIT_MEDIAN)),
                Math.toIntExact(ChronoUnit.DAYS.between(range.from(), range.to()) + 1),
                report.whole(),
                province.find(row.id()).map(Regency::residents).orElse(0),
                Everything.inUse(counters).size(),
                days(report, false),
                days(report, true));
    }

    /** Tell whether a mall may be ranked that is here since a day and of which so many waits were measured up to another. */
    static Standing standing(LocalDate since, LocalDate to, long measured) {
        if (since.plusMonths(YOUNGEST_MONTHS).isAfter(to)) {
            return Standing.YOUNG;
        }
        return measured < FEWEST ? Standing.FEW : Standing.RANKED;
    }

    /** Count the days on which counters were scheduled; of those, if it is asked, the ones on which somebody came. */
    private static int days(Report report, boolean recorded) {
        return (int) report.parts().stream()
                .filter(day -> of(day, Measure.PRESENCE) > 0)
                .filter(day -> !recorded || value(day, Measure.VISITS) > 0)
                .count();
    }

    private static long of(Part part, Measure measure) {
        return part.figure(measure)
                .flatMap(figure -> Optional.ofNullable(figure.of()))
                .orElse(0L);
    }

    private static long value(Part part, Measure measure) {
        return part.figure(measure).map(Figure::value).map(Number::longValue).orElse(0L);
    }
}
