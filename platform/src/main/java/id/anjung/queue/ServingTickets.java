package id.anjung.queue;

import static id.anjung.access.Permission.CALL_CHOSEN;
import static id.anjung.access.Permission.SERVE_TICKETS;

import id.anjung.access.CurrentActor;
import id.anjung.access.Permitted;
import id.anjung.agency.Counter;
import id.anjung.register.Id;
import id.anjung.tenancy.CurrentTenant;
import jakarta.inject.Singleton;
import java.util.Optional;

/** Serve the one at the acting officer's counter. */
@Singleton
public class ServingTickets {
    private final Desk desk;
    private final Queueing queueing;
    private final OutOfTurn outOfTurn;
    private final Moving moving;
    private final Journeys journeys;
    private final MallPlans plans;
    private final Notes notes;

    ServingTickets(
            Desk desk,
            Queueing queueing,
            OutOfTurn outOfTurn,
            Moving moving,
            Journeys journeys,
            MallPlans plans,
            Notes notes) {
        this.desk = desk;
        this.queueing = queueing;
        this.outOfTurn = outOfTurn;
        this.moving = moving;
        this.journeys = journeys;
        this.plans = plans;
        this.notes = notes;
    }

    /** Begin to serve the one who was called and has come. */
    @Permitted(SERVE_TICKETS)
    public Answer<Ticket> start() {
        return desk.withCurrent(
                Move.START,
                (session, ticket) -> Answer.done(
                        moving.go(ticket, Move.START, By.at(session)).shown()));
    }

    /** Put the ticket aside, so that another one can be served. */
    @Permitted(SERVE_TICKETS)
    public Answer<Ticket> hold(String note) {
        return desk.withCurrent(Move.HOLD, (session, ticket) -> {
            notes.write(ticket, note);
            ticket.officer = session.officer;
            return Answer.done(leave(session, ticket, Move.HOLD).shown());
        });
    }

    /** End serving. */
    @Permitted(SERVE_TICKETS)
    public Answer<Ticket> finish(ServedAs outcome) {
        return desk.withCurrent(Move.FINISH, (session, ticket) -> {
            ticket.outcome = outcome;
            leave(session, ticket, Move.FINISH);
            journeys.goOn(ticket.visit, ticket.place, By.at(session));
            return Answer.done(ticket.shown());
        });
    }

    /** Let the visit go on elsewhere, in the place that its arrival gives it; answers the new ticket. */
    @Permitted(SERVE_TICKETS)
    public Answer<Ticket> transfer(Transfer transfer) {
        var plan = plans.now();
        var service = plan.service(transfer.service());
        if (service.isEmpty()) {
            return Answer.refused(Refusal.NO_SERVICE, transfer.service());
        }
        var code = Optional.ofNullable(transfer.counter());
        var counter = code.flatMap(plan::counter);
        if (code.isPresent() && counter.isEmpty()) {
            return Answer.refused(Refusal.NO_COUNTER, code.get());
        }
        if (counter.isPresent()
                && !counter.get().agencies().contains(service.get().agency())) {
            return Answer.refused(Refusal.NO_AGENCY, service.get().agency());
        }
        return desk.withCurrent(Move.TRANSFER, (session, ticket) -> {
            if (counter.isPresent() && !counter.get().site().equals(ticket.site)) {
                return Answer.refused(Refusal.OTHER_SITE, counter.get().name());
            }
            var further = journeys.further(ticket, service.get());
            further.target = counter.map(Counter::code).orElse(null);
            further.origin = ticket.id;
            leave(session, ticket, Move.TRANSFER);
            moving.begin(further, By.at(session));
            notes.write(further, transfer.note());
            return Answer.done(further.shown());
        });
    }

    /** Add a service to the visit at the counter; its ticket waits from now on. */
    @Permitted(SERVE_TICKETS)
    public Answer<Ticket> add(String serviceCode) {
        var service = plans.now().service(serviceCode);
        if (service.isEmpty()) {
            return Answer.refused(Refusal.NO_SERVICE, serviceCode);
        }
        return desk.atCounter(session -> desk.current(session)
                .<Answer<Ticket>>map(ticket -> {
                    var further = journeys.further(ticket, service.get());
                    return Answer.done(moving.begin(further, By.at(session)).shown());
                })
                .orElseGet(() -> Answer.refused(Refusal.NOT_AT_COUNTER)));
    }

    /** Write down something about the ticket at the counter. */
    @Permitted(SERVE_TICKETS)
    public Answer<Ticket> note(String words) {
        return desk.atCounter(session -> desk.current(session)
                .<Answer<Ticket>>map(ticket -> {
                    notes.write(ticket, words);
                    return Answer.done(ticket.shown());
                })
                .orElseGet(() -> Answer.refused(Refusal.NOT_AT_COUNTER)));
    }

    /**
     * Call one whom the acting officer put aside back to the counter; whom others put aside only those call who may call
     * out of turn.
     */
    @Permitted(SERVE_TICKETS)
    public Answer<Ticket> resume(Id<Ticket> id) {
        return desk.atCounter(session -> {
            if (session.ticket != null) {
                return Answer.refused(Refusal.BUSY, desk.current(session).orElseThrow().label);
            }
            var held = desk.ticket(id).filter(session::serves);
            return held.isEmpty() ? Answer.refused(Refusal.MISSING) : resume(session, held.get());
        });
    }

    private Answer<Ticket> resume(SessionRow session, TicketRow held) {
        if (held.state != TicketState.ON_HOLD) {
            return Answer.refused(Refusal.WRONG_STATE, held.state);
        }
        var here = Optional.of(CurrentTenant.require().tenant());
        if (!OutOfTurn.own(session, held) && !CurrentActor.require().may(CALL_CHOSEN, here)) {
            return Answer.refused(Refusal.HELD_BY_OTHERS);
        }
        return outOfTurn.call(session, held);
    }

    private TicketRow leave(SessionRow session, TicketRow ticket, Move move) {
        queueing.release(ticket);
        session.ticket = null;
        queueing.keep(session);
        return moving.go(ticket, move, By.at(session));
    }
}
