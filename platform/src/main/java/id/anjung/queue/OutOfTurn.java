package id.anjung.queue;

import id.anjung.audit.AuditEvent;
import id.anjung.audit.AuditTrail;
import id.anjung.audit.Subject;
import jakarta.inject.Singleton;

/** Call whom an officer names and not the rule; the trail says so, but of those whom the officer put aside before. */
@Singleton
class OutOfTurn {
    private final Queueing queueing;
    private final AuditTrail trail;

    OutOfTurn(Queueing queueing, AuditTrail trail) {
        this.queueing = queueing;
        this.trail = trail;
    }

    /** Call a locked ticket to a session's counter. */
    Answer<Ticket> call(SessionRow session, TicketRow ticket) {
        if (!queueing.claim(ticket)) {
            return Answer.refused(Refusal.ELSEWHERE);
        }
        boolean own = own(session, ticket);
        queueing.call(ticket, Move.CHOOSE, session);
        queueing.keep(session);
        if (!own) {
            var subject = new Subject("ticket", ticket.id.toString(), ticket.label);
            trail.record(AuditEvent.TICKET_CALLED_OUT_OF_TURN, subject, null, "{}");
        }
        return Answer.done(ticket.shown());
    }

    /** Tell whether a session's officer has put a ticket aside. */
    static boolean own(SessionRow session, TicketRow ticket) {
        return ticket.state == TicketState.ON_HOLD && session.officer.equals(ticket.officer);
    }
}
