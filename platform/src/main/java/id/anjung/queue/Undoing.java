package id.anjung.queue;

import static id.anjung.access.Permission.SERVE_TICKETS;

import id.anjung.access.CurrentActor;
import id.anjung.access.Permitted;
import id.anjung.audit.AuditEvent;
import id.anjung.audit.AuditTrail;
import id.anjung.audit.Subject;
import id.anjung.register.Id;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** Take back an officer's last step within a moment. Its period stays, and another one begins: nothing is wiped out. */
@Singleton
public class Undoing {
    private final Desk desk;
    private final Queueing queueing;
    private final PeriodStore periods;
    private final SessionStore sessions;
    private final Moving moving;
    private final Journeys journeys;
    private final MallPlans plans;
    private final AuditTrail trail;

    Undoing(
            Desk desk,
            Queueing queueing,
            PeriodStore periods,
            SessionStore sessions,
            Moving moving,
            Journeys journeys,
            MallPlans plans,
            AuditTrail trail) {
        this.desk = desk;
        this.queueing = queueing;
        this.periods = periods;
        this.sessions = sessions;
        this.moving = moving;
        this.journeys = journeys;
        this.plans = plans;
        this.trail = trail;
    }

    /** Take back the last step of a ticket that the acting officer has made. */
    @Permitted(SERVE_TICKETS)
    public Answer<Ticket> undo(Id<Ticket> id) {
        var plan = plans.now();
        return desk.atCounter(session -> {
            int seconds = plan.rulesOf(session.agency).calling().undoSeconds();
            queueing.lock(session.site, session.agency);
            var found = desk.ticket(id);
            return found.isEmpty() ? Answer.refused(Refusal.MISSING) : undo(session, found.get(), seconds);
        });
    }

    private Answer<Ticket> undo(SessionRow session, TicketRow ticket, int seconds) {
        var past = periods.findOfTicket(ticket.id);
        var last = past.getLast();
        if (past.size() < 2 || ticket.source == TicketSource.PAPER || !undoable(last)) {
            return Answer.refused(Refusal.NOTHING_TO_UNDO);
        }
        if (!last.staff.equals(CurrentActor.require().subject())) {
            return Answer.refused(Refusal.NOT_AT_COUNTER);
        }
        if (Duration.between(last.since, moving.now()).toSeconds() >= seconds) {
            return Answer.refused(Refusal.TOO_LATE, seconds);
        }
        return take(session, ticket, past);
    }

    private Answer<Ticket> take(SessionRow session, TicketRow ticket, List<PeriodRow> past) {
        var move = Move.valueOf(past.getLast().move);
        var former = past.get(past.size() - 2).state;
        var by = By.at(session);
        boolean free = switch (move) {
            case FINISH, MISS -> journeys.takeBack(ticket.visit, ticket.place, by);
            case TRANSFER -> journeys.takeBackSplit(ticket, by);
            default -> true;
        };
        if (!free) {
            return Answer.refused(Refusal.ELSEWHERE);
        }
        return former.engaged() ? engage(session, ticket, former, by) : letGo(session, ticket, former, move);
    }

    private Answer<Ticket> engage(SessionRow session, TicketRow ticket, TicketState former, By by) {
        boolean here = ticket.id.equals(session.ticket);
        if (!here && session.ticket != null) {
            return Answer.refused(Refusal.BUSY, desk.current(session).orElseThrow().label);
        }
        if (!here && !queueing.claim(ticket)) {
            return Answer.refused(Refusal.ELSEWHERE);
        }
        session.ticket = ticket.id;
        ticket.outcome = null;
        queueing.keep(session);
        return undone(moving.back(ticket, former, by));
    }

    private Answer<Ticket> letGo(SessionRow session, TicketRow ticket, TicketState former, Move move) {
        queueing.release(ticket);
        session.ticket = null;
        queueing.keep(session);
        if (move == Move.CALL) {
            queueing.lock(ticket.site, ticket.agency);
            queueing.count(ticket.site, ticket.agency, -1);
        }
        ticket.calls = Math.max(0, ticket.calls - 1);
        if (former == TicketState.ON_HOLD) {
            returnToHolder(ticket);
        }
        return undone(moving.back(ticket, former, By.at(session)));
    }

    /** Let a ticket be again the one of whoever had put it aside. */
    private void returnToHolder(TicketRow ticket) {
        periods.findOfTicket(ticket.id).reversed().stream()
                .filter(period -> period.move.equals(Move.HOLD.name()))
                .findFirst()
                .flatMap(held -> Optional.ofNullable(held.counter)
                        .flatMap(counter -> sessions.findAt(ticket.day, counter, held.since)))
                .ifPresent(session -> {
                    ticket.officer = session.officer;
                    ticket.counter = session.counter;
                });
    }

    private Answer<Ticket> undone(TicketRow ticket) {
        var subject = new Subject("ticket", ticket.id.toString(), ticket.label);
        trail.record(AuditEvent.TICKET_STEP_UNDONE, subject, null, "{\"state\":\"" + ticket.state + "\"}");
        return Answer.done(ticket.shown());
    }

    private static boolean undoable(PeriodRow period) {
        return !period.move.equals(Moving.UNDO) && Move.valueOf(period.move).undoable();
    }
}
