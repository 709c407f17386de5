package id.anjung.queue;

import static id.anjung.access.Permission.READ_STATISTICS;

import id.anjung.access.Actor;
import id.anjung.access.Permitted;
import id.anjung.agency.Site;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Count today at the bound mall, over all its sites. */
@Singleton
public class CountingDay {
    private final TicketStore tickets;
    private final MallPlans plans;
    private final Clock clock;

    CountingDay(TicketStore tickets, MallPlans plans, Clock clock) {
        this.tickets = tickets;
        this.plans = plans;
        this.clock = clock;
    }

    private record Part(List<StateCount> states, List<FirstCall> calls, long visits) {
        private Stream<StateCount> in(TicketState state) {
            return states.stream().filter(count -> count.state() == state);
        }
    }

    /** Count it. */
    @Permitted(READ_STATISTICS)
    @Transactional(value = "tenant", readOnly = true)
    public DayCount today() {
        var plan = plans.now();
        var parts = plan.sites().stream()
                .map(site -> part(plan, site, plan.dayAt(site, clock.instant())))
                .toList();
        return new DayCount(
                sum(parts, TicketState.WAITING),
                parts.stream()
                        .flatMap(part -> part.in(TicketState.WAITING))
                        .map(StateCount::earliest)
                        .min(Comparator.naturalOrder())
                        .orElse(null),
                (int) parts.stream().mapToLong(Part::visits).sum(),
                sum(parts, TicketState.DONE),
                parts.stream()
                        .flatMap(part -> part.calls().stream())
                        .map(FirstCall::minutes)
                        .toList(),
                last(parts).orElse(null));
    }

    private Part part(MallPlan plan, Site site, LocalDate day) {
        var calls = tickets.findFirstCalls(day, site.code(), Actor.WORKER.subject(), Actor.VISITOR.subject()).stream()
                .map(call ->
                        brought(plan, site, day, call) ? call.since(plan.callableFrom(site, day, call.came())) : call)
                .toList();
        return new Part(tickets.findCounts(day, site.code()), calls, tickets.countVisits(day, site.code()));
    }

    /** Tell whether a number is left over from another day, so that nobody has waited for it at night. */
    private static boolean brought(MallPlan plan, Site site, LocalDate day, FirstCall call) {
        return call.carried() > 0 || plan.dayAt(site, call.came()).isBefore(day);
    }

    private static int sum(List<Part> parts, TicketState state) {
        return (int) parts.stream()
                .flatMap(part -> part.in(state))
                .mapToLong(StateCount::tickets)
                .sum();
    }

    private static Optional<Instant> last(List<Part> parts) {
        return parts.stream()
                .flatMap(part -> part.calls().stream())
                .map(FirstCall::lately)
                .max(Comparator.naturalOrder());
    }
}
