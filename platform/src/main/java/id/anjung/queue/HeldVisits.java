package id.anjung.queue;

import static id.anjung.access.Permission.ISSUE_TICKETS;
import static id.anjung.access.Permission.READ_PUBLISHED;
import static id.anjung.access.Permission.TAKE_TICKETS;

import id.anjung.access.Permitted;
import id.anjung.register.Id;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Let people do with a visit what they may do with the paper in their hand: see it, give it back, say it came out. */
@Singleton
public class HeldVisits {
    private final VisitStore visits;
    private final TicketStore tickets;
    private final Journeys journeys;
    private final Moving moving;
    private final Desk desk;
    private final MallPlans plans;
    private final PriorityTrail trail;

    HeldVisits(
            VisitStore visits,
            TicketStore tickets,
            Journeys journeys,
            Moving moving,
            Desk desk,
            MallPlans plans,
            PriorityTrail trail) {
        this.visits = visits;
        this.tickets = tickets;
        this.journeys = journeys;
        this.moving = moving;
        this.desk = desk;
        this.plans = plans;
        this.trail = trail;
    }

    /** Find a visit by the code on its paper. */
    @Permitted(READ_PUBLISHED)
    @Transactional(value = "tenant", readOnly = true)
    public Optional<Visit> byCode(String code) {
        return visits.findByCode(code).map(journeys::show);
    }

    /** Find a visit by its identifier. */
    @Permitted(ISSUE_TICKETS)
    @Transactional(value = "tenant", readOnly = true)
    public Optional<Visit> find(Id<Visit> id) {
        return visits.findById(id.value()).map(journeys::show);
    }

    /** Find today's visit with a number ({@code A-001}), whatever the case of its letters. */
    @Permitted(ISSUE_TICKETS)
    @Transactional(value = "tenant", readOnly = true)
    public Optional<Visit> byLabel(String label) {
        return Labels.read(label)
                .flatMap(read -> visits.findByDayAndLettersAndNumber(today(), read.letters(), read.number()))
                .map(journeys::show);
    }

    /** List today's visits behind the one with an identifier, or from the beginning. */
    @Permitted(ISSUE_TICKETS)
    @Transactional(value = "tenant", readOnly = true)
    public List<Visit> today(String after, int size) {
        return visits.findPage(today(), after, size).stream()
                .map(journeys::show)
                .toList();
    }

    private LocalDate today() {
        var plan = plans.now();
        return plan.site("").map(site -> plan.dayAt(site, moving.now())).orElse(LocalDate.EPOCH);
    }

    /** Say that the paper is in the citizen's hand. */
    @Permitted(ISSUE_TICKETS)
    public Answer<Visit> printed(Id<Visit> id) {
        return desk.step(() -> {
            tickets.findOfVisit(id.value()).stream()
                    .flatMap(ticket -> tickets.findByIdForUpdate(ticket.id).stream())
                    .filter(ticket -> Move.PRINTED.startsAt(ticket.state))
                    .forEach(ticket -> moving.go(ticket, Move.PRINTED, By.actor()));
            return visits.findById(id.value())
                    .map(journeys::show)
                    .map(Answer::done)
                    .orElseGet(HeldVisits::missing);
        });
    }

    /** Give a visit back: whoever holds its code does not want it any more. */
    @Permitted(TAKE_TICKETS)
    public Answer<Visit> giveBack(String code) {
        return cancel(() -> visits.findByCode(code));
    }

    /** Cancel a visit at the front desk. */
    @Permitted(ISSUE_TICKETS)
    public Answer<Visit> cancel(Id<Visit> id) {
        return cancel(() -> visits.findById(id.value()));
    }

    private Answer<Visit> cancel(Supplier<Optional<VisitRow>> finding) {
        return desk.step(() -> {
            var found = finding.get();
            if (found.isEmpty()) {
                return missing();
            }
            // The last of a place may end in the same moment, and what begins then is given back too.
            var open = tickets.findOfVisitForUpdate(found.get().id).stream()
                    .filter(ticket -> ticket.state.open() && ticket.state != TicketState.NO_SHOW)
                    .toList();
            for (var ticket : open) {
                if (!Move.CANCEL.startsAt(ticket.state)) {
                    return Answer.refused(Refusal.WRONG_STATE, ticket.state);
                }
                moving.go(ticket, Move.CANCEL, By.actor());
            }
            journeys.drop(found.get().id);
            return Answer.done(journeys.show(found.get()));
        });
    }

    /** Say whom the law lets go first, or that it does not; for what still waits, and in the trail. */
    @Permitted(ISSUE_TICKETS)
    public Answer<Visit> prioritise(Id<Visit> id, @Nullable PriorityClass priority) {
        return desk.step(() -> {
            var found = visits.findByIdForUpdate(id.value());
            if (found.isEmpty()) {
                return missing();
            }
            var visit = found.get();
            var before = visit.priority;
            visit.priority = priority;
            visits.updatePriority(visit.id, priority);
            tickets.findOfVisit(visit.id).stream()
                    .flatMap(ticket -> tickets.findByIdForUpdate(ticket.id).stream())
                    .filter(ticket -> ticket.state.open())
                    .forEach(ticket -> {
                        ticket.priority = priority != null;
                        ticket.priorityClass = priority;
                        tickets.update(ticket);
                    });
            trail.changed(visit, before);
            return Answer.done(journeys.show(visit));
        });
    }

    private static <T> Answer<T> missing() {
        return Answer.refused(Refusal.MISSING);
    }
}
