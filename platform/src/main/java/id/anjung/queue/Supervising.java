package id.anjung.queue;

import static id.anjung.access.Permission.SUPERVISE_QUEUE;

import id.anjung.access.LookingAfter;
import id.anjung.access.Permitted;
import id.anjung.audit.AuditEvent;
import id.anjung.audit.AuditTrail;
import id.anjung.audit.Subject;
import id.anjung.register.Id;
import jakarta.inject.Singleton;

/** Let a supervisor end what an officer has left, always with a reason that stands in the trail. */
@Singleton
public class Supervising {
    private final Desk desk;
    private final SessionStore sessions;
    private final CounterSessions counters;
    private final Queueing queueing;
    private final Moving moving;
    private final Journeys journeys;
    private final AuditTrail trail;

    Supervising(
            Desk desk,
            SessionStore sessions,
            CounterSessions counters,
            Queueing queueing,
            Moving moving,
            Journeys journeys,
            AuditTrail trail) {
        this.desk = desk;
        this.sessions = sessions;
        this.counters = counters;
        this.queueing = queueing;
        this.moving = moving;
        this.journeys = journeys;
        this.trail = trail;
    }

    /** End a ticket that nobody will serve any more. */
    @Permitted(SUPERVISE_QUEUE)
    public Answer<Ticket> end(Id<Ticket> id, String reason) {
        if (reason.isBlank()) {
            return Answer.refused(Refusal.REASON_NEEDED);
        }
        return desk.step(() -> {
            var found = desk.ticketAndSession(id).filter(ticket -> LookingAfter.agency(ticket.agency));
            return found.isEmpty()
                    ? Answer.refused(Refusal.MISSING)
                    : Desk.allowed(found.get(), Move.EXPIRE).then(ticket -> end(ticket, reason));
        });
    }

    private Answer<Ticket> end(TicketRow ticket, String reason) {
        if (ticket.state.engaged()) {
            sessions.findByTicketForUpdate(ticket.id).ifPresent(session -> {
                session.ticket = null;
                sessions.updateTicket(session.id, null, session.seenAt);
            });
            queueing.release(ticket);
        }
        moving.go(ticket, Move.EXPIRE, By.actor());
        journeys.goOn(ticket.visit, ticket.place, By.actor());
        var subject = new Subject("ticket", ticket.id.toString(), ticket.label);
        trail.record(AuditEvent.TICKET_ENDED_BY_FORCE, subject, null, Reason.json(reason));
        return Answer.done(ticket.shown());
    }

    /** Close a counter; whoever is served there waits on hold. */
    @Permitted(SUPERVISE_QUEUE)
    public Answer<CounterSession> close(String counter, String reason) {
        if (reason.isBlank()) {
            return Answer.refused(Refusal.REASON_NEEDED);
        }
        return desk.step(() -> {
            var held =
                    sessions.findByHeldCounterForUpdate(counter).filter(session -> LookingAfter.agency(session.agency));
            if (held.isEmpty()) {
                return Answer.refused(Refusal.NO_COUNTER, counter);
            }
            var session = held.get();
            desk.current(session).filter(ticket -> ticket.state.engaged()).ifPresent(ticket -> {
                queueing.release(ticket);
                ticket.officer = session.officer;
                moving.go(ticket, Move.HOLD, By.at(session));
            });
            session.ticket = null;
            var subject = new Subject("counter-session", session.id.toString(), counter);
            trail.record(AuditEvent.COUNTER_CLOSED_BY_FORCE, subject, null, Reason.json(reason));
            return Answer.done(counters.end(session));
        });
    }
}
