package id.anjung.queue;

import static id.anjung.access.Permission.CALL_CHOSEN;
import static id.anjung.access.Permission.SERVE_TICKETS;
import static id.anjung.queue.TicketState.CALLED;

import id.anjung.access.Permitted;
import id.anjung.register.Id;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.Optional;

/** Call people to the acting officer's counter, and deal with those who do not come. */
@Singleton
public class CallingTickets {
    private final Desk desk;
    private final Queueing queueing;
    private final TicketStore tickets;
    private final Moving moving;
    private final Journeys journeys;
    private final MallPlans plans;
    private final OutOfTurn outOfTurn;

    CallingTickets(
            Desk desk,
            Queueing queueing,
            TicketStore tickets,
            Moving moving,
            Journeys journeys,
            MallPlans plans,
            OutOfTurn outOfTurn) {
        this.desk = desk;
        this.queueing = queueing;
        this.tickets = tickets;
        this.moving = moving;
        this.journeys = journeys;
        this.plans = plans;
        this.outOfTurn = outOfTurn;
    }

    /** Call whoever's turn it is. */
    @Permitted(SERVE_TICKETS)
    public Answer<Ticket> next() {
        var plan = plans.now();
        return desk.atCounter(session -> free(session)
                .then(free -> queueing.next(
                                free, plan.rulesOf(free.agency).calling().priorityEvery())
                        .map(called -> {
                            queueing.keep(free);
                            return Answer.done(called.shown());
                        })
                        .orElseGet(() -> Answer.refused(Refusal.NOBODY_WAITING))));
    }

    /** Call one out of turn; that is in the trail. */
    @Permitted(CALL_CHOSEN)
    public Answer<Ticket> choose(Id<Ticket> id) {
        return desk.atCounter(session -> free(session).then(free -> chosen(free, id)));
    }

    private Answer<Ticket> chosen(SessionRow session, Id<Ticket> id) {
        queueing.lock(session.site, session.agency);
        var found = ofQueue(session, id);
        if (found.isEmpty()) {
            return Answer.refused(Refusal.MISSING);
        }
        return Desk.allowed(found.get(), Move.CHOOSE).then(ticket -> outOfTurn.call(session, ticket));
    }

    /** Call the same number again, after a pause, and only so often. */
    @Permitted(SERVE_TICKETS)
    public Answer<Ticket> recall() {
        var plan = plans.now();
        return desk.withCurrent(Move.RECALL, (session, ticket) -> {
            var calling = plan.rulesOf(session.agency).calling();
            if (ticket.calls >= calling.mostCalls()) {
                return Answer.refused(Refusal.CALLED_ENOUGH, ticket.calls);
            }
            return rested(ticket, calling).then(rested -> {
                rested.calls = rested.calls + 1;
                return Answer.done(
                        moving.go(rested, Move.RECALL, By.at(session)).shown());
            });
        });
    }

    /** Mark the called one as a no-show, once they were called as often as the rule says. */
    @Permitted(SERVE_TICKETS)
    public Answer<Ticket> miss() {
        var plan = plans.now();
        return desk.withCurrent(Move.MISS, (session, ticket) -> {
            var calling = plan.rulesOf(session.agency).calling();
            if (ticket.calls < calling.mostCalls()) {
                return Answer.refused(Refusal.CALL_FIRST, calling.mostCalls());
            }
            queueing.release(ticket);
            session.ticket = null;
            queueing.keep(session);
            moving.go(ticket, Move.MISS, By.at(session));
            journeys.goOn(ticket.visit, ticket.place, By.at(session));
            return Answer.done(ticket.shown());
        });
    }

    /** Let one who was missed wait again in the queue of the acting officer's counter, after as many as the rule says. */
    @Permitted(SERVE_TICKETS)
    public Answer<Ticket> putBack(Id<Ticket> id) {
        var plan = plans.now();
        return desk.atCounter(session -> {
            var rules = plan.rulesOf(session.agency).calling();
            long calls = queueing.lock(session.site, session.agency);
            return ofQueue(session, id)
                    .map(found -> Desk.allowed(found, Move.RETURN)
                            .then(ticket -> Answer.done(
                                    queueing.putBack(ticket, calls, rules).shown())))
                    .orElseGet(() -> Answer.refused(Refusal.MISSING));
        });
    }

    /** Find a ticket that a session's counter calls from, locked. */
    private Optional<TicketRow> ofQueue(SessionRow session, Id<Ticket> id) {
        return tickets.findByIdForUpdate(id.value()).filter(session::serves);
    }

    private Answer<TicketRow> rested(TicketRow ticket, QueueRules.Calling calling) {
        var rested = Duration.between(ticket.since, moving.now()).toSeconds();
        return ticket.state == CALLED && rested < calling.recallSeconds()
                ? Answer.refused(Refusal.TOO_SOON, calling.recallSeconds() - rested)
                : Answer.done(ticket);
    }

    private Answer<SessionRow> free(SessionRow session) {
        return desk.current(session)
                .<Answer<SessionRow>>map(ticket -> Answer.refused(Refusal.BUSY, ticket.label))
                .orElseGet(() -> Answer.done(session));
    }
}
