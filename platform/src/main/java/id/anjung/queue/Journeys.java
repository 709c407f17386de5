package id.anjung.queue;

import static id.anjung.queue.TicketState.NO_SHOW;

import id.anjung.catalog.Service;
import id.anjung.queue.wait.Paces;
import id.anjung.queue.wait.WaitBand;
import id.anjung.register.Id;
import id.anjung.register.TimeOrderedId;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** Lead a visit through its services: those of one place wait together, those of the next when they are through. */
@Singleton
class Journeys {
    /** Where a ticket stood for which nobody came by then. */
    private static final Set<TicketState> NEVER_CAME = EnumSet.of(TicketState.NO_SHOW, TicketState.PRINTING);

    private final VisitStore visits;
    private final TicketStore tickets;
    private final PeriodStore periods;
    private final Moving moving;
    private final MallPlans plans;
    private final Paces paces;

    Journeys(VisitStore visits, TicketStore tickets, PeriodStore periods, Moving moving, MallPlans plans, Paces paces) {
        this.visits = visits;
        this.tickets = tickets;
        this.periods = periods;
        this.moving = moving;
        this.plans = plans;
        this.paces = paces;
    }

    /** Make the ticket of a visit for a service, with the arrival's place in the queue. */
    TicketRow ticket(VisitRow visit, Service service, int place) {
        var ticket = new TicketRow();
        ticket.id = TimeOrderedId.at(moving.now());
        ticket.visit = visit.id;
        ticket.place = place;
        ticket.service = service.code();
        ticket.agency = service.agency();
        ticket.site = visit.site;
        ticket.day = visit.day;
        ticket.label = visit.label();
        ticket.source = visit.source;
        ticket.priority = visit.priority != null;
        ticket.priorityClass = visit.priority;
        ticket.arrivedAt = visit.arrivedAt;
        ticket.queueAt = visit.arrivedAt;
        ticket.since = moving.now();
        ticket.state = TicketState.WAITING;
        return ticket;
    }

    /** Lay down what a visit is for, if it is for one thing after the other; answers what lies ahead of its first place. */
    List<String> lay(VisitRow visit, List<List<Service>> places) {
        var ahead = new ArrayList<String>();
        for (int place = 1; place <= places.size() && places.size() > 1; place++) {
            for (var service : places.get(place - 1)) {
                visits.saveStep(visit.id, place, service.code(), place == 1);
                if (place > 1) {
                    ahead.add(service.code());
                }
            }
        }
        return ahead;
    }

    /** Make another ticket of a visit, in the place of one that it has. */
    TicketRow further(TicketRow from, Service service) {
        return ticket(visits.findById(from.visit).orElseThrow(), service, from.place);
    }

    /**
     * Let the next services of a visit begin, if nothing before them is open any more. One who was missed does not hold
     * the others back once another service of the place was served or ended; of a place where all were missed, nothing
     * follows, since nobody came.
     */
    void goOn(UUID visitId, int place, By by) {
        if (ahead(visits.findSteps(visitId)).isEmpty()) {
            return;
        }
        // Another ticket of the visit may end in the same moment: the second one has to see the first one's end.
        var ahead = ahead(visits.findStepsForUpdate(visitId));
        if (ahead.isEmpty()) {
            return;
        }
        int next = ahead.getFirst().place();
        var before = tickets.findOfVisitForUpdate(visitId).stream()
                .filter(ticket -> ticket.place < next)
                .toList();
        boolean through = before.stream().noneMatch(ticket -> ticket.state.open() && ticket.state != NO_SHOW);
        if (through && before.stream().anyMatch(ticket -> ticket.place == place && came(ticket))) {
            enter(visits.findById(visitId).orElseThrow(), ahead, by);
        }
    }

    /** Tell whether somebody came for a ticket; who was missed did not, also when a supervisor has ended it since. */
    private boolean came(TicketRow ticket) {
        return switch (ticket.state) {
            case DONE -> true;
            case EXPIRED -> {
                var past = periods.findOfTicket(ticket.id);
                // Who has just ended it in a transaction of their own has written what this one does not see yet.
                var last = past.getLast().state == TicketState.EXPIRED ? past.get(past.size() - 2) : past.getLast();
                yield !NEVER_CAME.contains(last.state);
            }
            default -> false;
        };
    }

    private static List<StepRow> ahead(List<StepRow> steps) {
        return steps.stream().filter(step -> !step.entered()).toList();
    }

    private void enter(VisitRow visit, List<StepRow> ahead, By by) {
        int next = ahead.getFirst().place();
        var plan = plans.now();
        ahead.stream()
                .filter(step -> step.place() == next)
                .flatMap(step -> plan.service(step.service()).stream())
                .forEach(service -> moving.begin(ticket(visit, service, next), by));
        visits.updateSteps(visit.id, next, true);
    }

    /** Take back what began after a place; false when somebody of it was called already. */
    boolean takeBack(UUID visitId, int place, By by) {
        var later = tickets.findOfVisit(visitId).stream()
                .filter(ticket -> ticket.place > place && ticket.state != TicketState.CANCELLED)
                .toList();
        later.stream()
                .mapToInt(ticket -> ticket.place)
                .distinct()
                .forEach(next -> visits.updateSteps(visitId, next, false));
        return withdrawn(later, by);
    }

    /** Take back what a ticket has become elsewhere; false when it was called already. */
    boolean takeBackSplit(TicketRow ticket, By by) {
        return withdrawn(
                tickets.findOfVisit(ticket.visit).stream()
                        .filter(one -> ticket.id.equals(one.origin))
                        .toList(),
                by);
    }

    private boolean withdrawn(List<TicketRow> found, By by) {
        var begun = found.stream()
                .flatMap(ticket -> tickets.findByIdForUpdate(ticket.id).stream())
                .toList();
        if (begun.stream().anyMatch(ticket -> ticket.state != TicketState.WAITING)) {
            return false;
        }
        begun.forEach(ticket -> moving.go(ticket, Move.CANCEL, by));
        return true;
    }

    /** Show a visit. */
    Visit show(VisitRow visit) {
        var ahead =
                ahead(visits.findSteps(visit.id)).stream().map(StepRow::service).toList();
        return show(visit, tickets.findOfVisit(visit.id), ahead, paces.told(visit.id));
    }

    /** Show a visit of which everything is at hand. */
    Visit show(VisitRow visit, List<TicketRow> tickets, List<String> ahead, Optional<WaitBand> told) {
        return new Visit(
                new Id<>(visit.id),
                visit.code,
                visit.label(),
                new Visit.Arrival(visit.site, visit.day, visit.arrivedAt, visit.source, told.orElse(null)),
                visit.priority,
                tickets.stream().map(TicketRow::shown).toList(),
                ahead);
    }

    /** List what a visit was begun for, in the order of the codes. */
    List<String> services(UUID visitId) {
        var steps = visits.findSteps(visitId).stream().map(StepRow::service).toList();
        var begun = tickets.findOfVisit(visitId).stream()
                .filter(ticket -> ticket.place == 1 && ticket.origin == null)
                .map(ticket -> ticket.service)
                .toList();
        return (steps.isEmpty() ? begun : steps).stream().sorted().toList();
    }

    /** Forget what would have followed. */
    void drop(UUID visitId) {
        ahead(visits.findSteps(visitId)).forEach(step -> visits.updateSteps(visitId, step.place(), true));
    }
}
