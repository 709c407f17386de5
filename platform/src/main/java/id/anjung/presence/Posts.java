package id.anjung.presence;

import static id.anjung.access.Permission.READ_STATISTICS;

import id.anjung.access.Permitted;
import id.anjung.agency.Counter;
import id.anjung.queue.CounterHistory;
import id.anjung.queue.MallPlan;
import id.anjung.queue.MallPlans;
import id.anjung.queue.SessionState;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.Map;
import java.util.stream.Stream;

/** Count the counters that are served now, and those that should be today. */
@Singleton
public class Posts {
    private final MallPlans plans;
    private final Reckonings reckonings;
    private final CounterHistory history;
    private final Clock clock;

    Posts(MallPlans plans, Reckonings reckonings, CounterHistory history, Clock clock) {
        this.plans = plans;
        this.reckonings = reckonings;
        this.history = history;
        this.clock = clock;
    }

    /**
     * Count counters.
     *
     * @param open how many are served now
     * @param scheduled how many belong to an agency that is scheduled today
     */
    public record Count(int open, int scheduled) {}

    /** Count them at all sites. */
    @Permitted(READ_STATISTICS)
    @Transactional(value = "tenant", readOnly = true)
    public Count today() {
        var plan = plans.now();
        return new Count((int) open(plan).count(), (int) scheduled(plan).count());
    }

    private Stream<String> open(MallPlan plan) {
        return plan.sites().stream()
                .flatMap(site -> history.at(site.code(), plan.dayAt(site, clock.instant())).stream())
                .filter(stay -> stay.state() == SessionState.OPEN && stay.until() == null)
                .map(stay -> stay.place().counter())
                .distinct();
    }

    private Stream<Counter> scheduled(MallPlan plan) {
        return plan.sites().stream().flatMap(site -> {
            var day = plan.dayAt(site, clock.instant());
            var expected = reckonings.at(plan, site, day).entrySet().stream()
                    .filter(entry -> !entry.getValue().scheduled().empty())
                    .map(Map.Entry::getKey)
                    .toList();
            return plan.counters().stream()
                    .filter(counter -> counter.site().equals(site.code())
                            && expected.stream().anyMatch(agency -> counter.serves(agency, day.getDayOfWeek())));
        });
    }
}
