package id.anjung.presence;

import static id.anjung.access.Permission.SERVE_TICKETS;

import id.anjung.access.Permitted;
import id.anjung.queue.CounterHistory;
import id.anjung.queue.CounterSession;
import id.anjung.queue.CounterSessions;
import id.anjung.queue.MallPlans;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalTime;
import java.util.Optional;

/** Notice that an officer who closes now would leave the agency unattended before its time. */
@Singleton
public class EarlyClosing {
    private final CounterSessions sessions;
    private final CounterHistory history;
    private final Reckonings reckonings;
    private final MallPlans plans;
    private final Clock clock;

    EarlyClosing(
            CounterSessions sessions, CounterHistory history, Reckonings reckonings, MallPlans plans, Clock clock) {
        this.sessions = sessions;
        this.history = history;
        this.reckonings = reckonings;
        this.plans = plans;
        this.clock = clock;
    }

    /**
     * Say whose time is not over.
     *
     * @param place where the officer is, and for whom
     * @param until until when the agency is scheduled
     */
    public record Early(CounterSession.Place place, LocalTime until) {}

    /** Answer why the acting officer should give a reason; nothing when nobody minds. Closing is never kept from anybody. */
    @Permitted(SERVE_TICKETS)
    @Transactional(value = "tenant", readOnly = true)
    public Optional<Early> now() {
        return sessions.mine().map(CounterSession::place).flatMap(this::at);
    }

    private Optional<Early> at(CounterSession.Place place) {
        var plan = plans.now();
        var site = plan.site(place.site());
        var agency = plan.agency(place.agency());
        if (site.isEmpty() || agency.isEmpty()) {
            return Optional.empty();
        }
        var day = plan.dayAt(site.get(), clock.instant());
        boolean others = history.at(site.get().code(), day).stream()
                .filter(stay -> stay.until() == null)
                .anyMatch(stay -> stay.place().agency().equals(place.agency())
                        && !stay.place().counter().equals(place.counter()));
        return Optional.ofNullable(reckonings.at(plan, site.get(), day).get(agency.get()))
                .filter(found -> !others && found.scheduled().covers(found.until()))
                .filter(found -> found.leave() == Leave.NONE)
                .map(found ->
                        new Early(place, Spans.clock(found.scheduled().last().orElseThrow())));
    }
}
