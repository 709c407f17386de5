package id.anjung.queue;

import static id.anjung.access.Permission.READ_PUBLISHED;

import id.anjung.access.Permitted;
import id.anjung.queue.live.LiveQueues;
import id.anjung.queue.live.Watching;
import id.anjung.register.Id;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import reactor.core.publisher.Flux;

/** Tell all who wait at a site how many go before them; one reading of its queues serves every telephone. */
@Singleton
public class HallLines {
    private final Reading reading;
    private final Clock clock;
    private final Watching<String, Seen> sites;

    /** Hold what was read, and when the reading began. */
    private record Seen(Instant from, Map<UUID, List<Line>> visits) {
        List<Line> of(Visit visit) {
            return visits.getOrDefault(visit.id().value(), List.of());
        }
    }

    HallLines(LiveQueues live, Reading reading, Clock clock) {
        this.reading = reading;
        this.clock = clock;
        this.sites = live.open(site -> new Seen(clock.instant(), reading.at(site)));
    }

    /** Answer where the open tickets of a visit stand now. */
    public List<Line> of(Visit visit) {
        return reading.at(visit.arrival().site()).getOrDefault(visit.id().value(), List.of());
    }

    /**
     * Follow where they stand; it is told again only when it is something else. What was read before the visit was known
     * here does not tell that nothing of it is open: a page would take that for the end.
     */
    public Flux<List<Line>> follow(Visit visit) {
        var known = clock.instant();
        boolean open = visit.tickets().stream()
                .anyMatch(ticket -> ticket.standing().state().open());
        return sites.watch(visit.arrival().site())
                .skipWhile(
                        seen -> open && seen.of(visit).isEmpty() && seen.from().isBefore(known))
                .map(seen -> seen.of(visit))
                .distinctUntilChanged();
    }

    /** Read the queues of a site. */
    @Singleton
    static class Reading {
        private final ReadingQueues queues;
        private final Estimating estimating;
        private final MallPlans plans;

        Reading(ReadingQueues queues, Estimating estimating, MallPlans plans) {
            this.queues = queues;
            this.estimating = estimating;
            this.plans = plans;
        }

        /** Answer today's open tickets at a site, by their visits. */
        @Permitted(READ_PUBLISHED)
        @Transactional(value = "tenant", readOnly = true)
        Map<UUID, List<Line>> at(String siteCode) {
            var plan = plans.now();
            var site = plan.site(siteCode);
            if (site.isEmpty()) {
                return Map.of();
            }
            var now = queues.at(plan, site.get());
            var places = new HashMap<UUID, Integer>();
            now.open().stream().map(QueuedTicket::agency).distinct().forEach(agency -> {
                int every = plan.rulesOf(agency).calling().priorityEvery();
                count(places, now.line(agency, every)); // for the papers that are on their way
                count(places, now.order(agency, every, List.of(TicketState.WAITING)));
            });
            var waits = estimating.estimate(plan, now).tickets();
            var alarms = plan.rules().alarms();
            return byVisit(
                    now.open(),
                    ticket -> new Line(
                            new Id<>(ticket.id()),
                            ticket.state(),
                            places.getOrDefault(ticket.id(), 0),
                            waits.get(ticket.id()),
                            ticket.counter(),
                            alarms.forgotten(
                                    ticket.state(),
                                    plan.callableFrom(site.get(), plan.dayAt(site.get(), now.now()), ticket.since()),
                                    now.now())));
        }

        private static void count(Map<UUID, Integer> places, List<QueuedTicket> order) {
            for (int place = 0; place < order.size(); place++) {
                places.put(order.get(place).id(), place);
            }
        }

        private static Map<UUID, List<Line>> byVisit(List<QueuedTicket> open, Function<QueuedTicket, Line> line) {
            var visits = new HashMap<UUID, List<Line>>();
            for (var ticket : open) {
                visits.computeIfAbsent(ticket.visit(), visit -> new ArrayList<>())
                        .add(line.apply(ticket));
            }
            return visits;
        }
    }
}
