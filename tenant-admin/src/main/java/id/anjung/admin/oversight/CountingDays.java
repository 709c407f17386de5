package id.anjung.admin.oversight;

import id.anjung.access.Actor;
import id.anjung.access.CurrentActor;
import id.anjung.admin.Waits;
import id.anjung.admin.registry.TenantRegistry;
import id.anjung.presence.Incidents;
import id.anjung.presence.Posts;
import id.anjung.queue.CountingDay;
import id.anjung.tenancy.CurrentTenant;
import id.anjung.tenancy.Reach;
import id.anjung.tenancy.TenantId;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.temporal.ChronoUnit;

/** Count how today goes at a tenant, so that the province asks one table and not every tenant. */
@Singleton
public class CountingDays {
    private final CountingDay counting;
    private final Posts posts;
    private final Incidents incidents;
    private final TenantRegistry registry;
    private final DayRows rows;
    private final KnownDays known;
    private final Clock clock;

    CountingDays(
            CountingDay counting,
            Posts posts,
            Incidents incidents,
            TenantRegistry registry,
            DayRows rows,
            KnownDays known,
            Clock clock) {
        this.counting = counting;
        this.posts = posts;
        this.incidents = incidents;
        this.registry = registry;
        this.rows = rows;
        this.known = known;
        this.clock = clock;
    }

    /** Count the day anew; a tenant that cannot be read now keeps what was counted. */
    public void recount(TenantId tenant) {
        boolean readable =
                registry.find(tenant).filter(row -> row.fault() == null).isPresent();
        if (readable) {
            rows.put(CurrentActor.call(
                    Actor.WORKER, () -> CurrentTenant.call(tenant, Reach.READ_ONLY, () -> counted(tenant))));
        }
    }

    private DayRow counted(TenantId tenant) {
        var asOf = clock.instant().truncatedTo(ChronoUnit.MICROS);
        var day = counting.today();
        var counters = posts.today();
        return new DayRow(
                tenant.regionCode(),
                known.day(),
                day.waiting(),
                day.longestSince(),
                day.visits(),
                day.served(),
                Waits.of(day.waits()).written(),
                day.lastCall(),
                counters.open(),
                counters.scheduled(),
                Math.toIntExact(incidents.count()),
                asOf);
    }
}
