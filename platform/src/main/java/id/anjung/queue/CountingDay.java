package id.anjung.queue;

import static id.anjung.access.Permission.READ_STATISTICS;

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
                .map(site -> part(site, plan.dayAt(site, clock.instant())))
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

    private Part part(Site site, LocalDate day) {
        return new Part(
                tickets.findCounts(day, site.code()),
                tickets.findFirstCalls(day, site.code()),
                tickets.countVisits(day, site.code()));
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
