package id.anjung.queue;

import id.anjung.event.Outbox;
import id.anjung.tenancy.CurrentTenant;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.UUID;

/**
 * Move tickets: the one place that writes a state, with the period that begins and the event that tells others, in the
 * caller's transaction.
 */
@Singleton
class Moving {
    /** What a period says that an undone step has begun again. */
    static final String UNDO = "UNDO";

    /** Begins the kind of every event of the queue. */
    static final String EVENTS = "TICKET_";

    private final TicketStore tickets;
    private final PeriodStore periods;
    private final Outbox outbox;
    private final Clock clock;

    Moving(TicketStore tickets, PeriodStore periods, Outbox outbox, Clock clock) {
        this.tickets = tickets;
        this.periods = periods;
        this.outbox = outbox;
        this.clock = clock;
    }

    /** Answer the moment, as precise as the database keeps it. */
    Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }

    /** Bring a new ticket into being. */
    TicketRow begin(TicketRow ticket, By by) {
        tickets.save(ticket);
        note(ticket, Move.ISSUE.name(), by);
        return ticket;
    }

    /** Call one who waited when the line was read, by the rule; nothing, and nothing done, when it has moved meanwhile. */
    Optional<TicketRow> call(TicketRow ticket, SessionRow session) {
        ticket.state = Move.CALL.to();
        ticket.since = now();
        ticket.counter = session.counter;
        ticket.officer = session.officer;
        ticket.calls = ticket.calls + 1;
        if (tickets.updateCalled(ticket.id, ticket.since, session.counter, session.officer, ticket.calls) == 0) {
            return Optional.empty();
        }
        note(ticket, Move.CALL.name(), By.at(session));
        return Optional.of(ticket);
    }

    /** Move a locked ticket whose other columns the caller has set; its state must allow it. */
    TicketRow go(TicketRow ticket, Move move, By by) {
        if (!move.startsAt(ticket.state)) {
            throw new IllegalStateException("A ticket that is " + ticket.state + " cannot " + move);
        }
        return enter(ticket, move.to(), move.name(), by);
    }

    /** Take a ticket back to a former state. */
    TicketRow back(TicketRow ticket, TicketState former, By by) {
        return enter(ticket, former, UNDO, by);
    }

    private TicketRow enter(TicketRow ticket, TicketState state, String move, By by) {
        ticket.state = state;
        ticket.since = now();
        tickets.updateMoved(ticket);
        note(ticket, move, by);
        return ticket;
    }

    private void note(TicketRow ticket, String move, By by) {
        var period = new PeriodRow();
        period.ticket = ticket.id;
        period.move = move;
        period.state = ticket.state;
        period.staff = by.staff();
        period.counter = by.counter();
        period.since = ticket.since;
        periods.save(period);
        tell(move, ticket.id);
    }

    private void tell(String move, UUID ticket) {
        outbox.append(CurrentTenant.require().tenant().regionCode(), EVENTS + move, ticket.toString());
    }
}
