package id.anjung.queue;

import static id.anjung.access.Permission.READ_PUBLISHED;

import id.anjung.access.Permitted;
import id.anjung.agency.Counter;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;

/** Tell everybody in the hall which numbers were called. */
@Singleton
public class HallCalls {
    /** How many calls are read, repeated ones among them: hours of one counter, or of all that share a zone. */
    private static final int MOST = 240;

    private final PeriodStore periods;
    private final MallPlans plans;
    private final Clock clock;

    HallCalls(PeriodStore periods, MallPlans plans, Clock clock) {
        this.periods = periods;
        this.plans = plans;
        this.clock = clock;
    }

    /** List today's latest calls to the counters of a zone, newest first; one called again counts by its last call. */
    @Permitted(READ_PUBLISHED)
    @Transactional(value = "tenant", readOnly = true)
    public List<Call> latest(String siteCode, String zone) {
        var plan = plans.now();
        var site = plan.site(siteCode).orElseThrow();
        var counters = plan.counters().stream()
                .filter(counter ->
                        counter.site().equals(site.code()) && counter.zone().equals(zone))
                .map(Counter::code)
                .toList();
        if (counters.isEmpty()) {
            return List.of();
        }
        var day = plan.dayAt(site, clock.instant());
        var midnight = day.atStartOfDay(site.zone()).toInstant();
        var newest = new LinkedHashMap<String, Call>();
        for (var row : periods.findCalls(counters, day, midnight, MOST)) {
            newest.putIfAbsent(row.label() + " " + row.counter(), row.shown());
        }
        return List.copyOf(newest.values());
    }
}
