package id.anjung.queue;

import id.anjung.access.CurrentActor;
import id.anjung.register.Id;
import id.anjung.tenancy.Again;
import io.micronaut.transaction.TransactionOperations;
import jakarta.inject.Named;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * Do a step of the queue in one transaction: whole, or refused and nothing of it. Locks are taken in one order
 * (session, queue, ticket, visit); only a call by the rule claims the visit before its ticket, with the queue locked.
 * Should two steps collide all the same, the one that was given up is done again.
 */
@Singleton
class Desk {
    /** How long an officer counts as just heard of, so that not every step has to write it. */
    private static final Duration LATELY = Duration.ofSeconds(15);

    private final TransactionOperations<?> transactions;
    private final SessionStore sessions;
    private final TicketStore tickets;
    private final Clock clock;

    Desk(
            @Named("tenant") TransactionOperations<?> transactions,
            SessionStore sessions,
            TicketStore tickets,
            Clock clock) {
        this.transactions = transactions;
        this.sessions = sessions;
        this.tickets = tickets;
        this.clock = clock;
    }

    /** Do a step. */
    <T> Answer<T> step(Supplier<Answer<T>> work) {
        return Again.whenGivenUp(transactions, () -> once(work));
    }

    private <T> Answer<T> once(Supplier<Answer<T>> work) {
        return transactions.executeWrite(status -> {
            var answer = work.get();
            if (answer instanceof Answer.Refused) {
                status.setRollbackOnly();
            }
            return answer;
        });
    }

    /**
     * Do a step at the acting officer's open counter, with its session locked. Whoever does one is there, also when it is
     * refused: a program that serves by itself says nothing else.
     */
    <T> Answer<T> atCounter(Function<SessionRow, Answer<T>> work) {
        var officer = CurrentActor.require().subject();
        var answer = step(() -> heard(officer, work));
        if (answer instanceof Answer.Refused<T> refused && refused.why() != Refusal.NO_SESSION) {
            Again.whenGivenUp(
                    transactions,
                    () -> transactions.executeWrite(status -> sessions.updateSeen(officer, clock.instant())));
        }
        return answer;
    }

    private <T> Answer<T> heard(String officer, Function<SessionRow, Answer<T>> work) {
        var session = sessions.findByHeldOfficerForUpdate(officer);
        if (session.isEmpty()) {
            return Answer.refused(Refusal.NO_SESSION);
        }
        if (session.get().state == SessionState.BREAK) {
            return Answer.refused(Refusal.ON_BREAK);
        }
        var answer = work.apply(session.get());
        var now = clock.instant();
        if (answer instanceof Answer.Done && session.get().seenAt.plus(LATELY).isBefore(now)) {
            sessions.updateSeen(officer, now);
        }
        return answer;
    }

    /** Do a step with the ticket that is at the acting officer's counter, if it may go this way. */
    <T> Answer<T> withCurrent(Move move, Work<T> work) {
        return atCounter(session -> {
            var ticket = current(session);
            if (ticket.isEmpty()) {
                return Answer.refused(Refusal.NOT_AT_COUNTER);
            }
            return allowed(ticket.get(), move).then(found -> work.on(session, found));
        });
    }

    /** Work on a session and a ticket. */
    interface Work<T> {
        Answer<T> on(SessionRow session, TicketRow ticket);
    }

    /** Find the ticket that is at a session's counter, locked. */
    Optional<TicketRow> current(SessionRow session) {
        return Optional.ofNullable(session.ticket).flatMap(tickets::findByIdForUpdate);
    }

    /** Find a ticket, locked. */
    Optional<TicketRow> ticket(Id<Ticket> id) {
        return tickets.findByIdForUpdate(id.value());
    }

    /** Find a ticket, locked, and before it the session at whose counter it is. */
    Optional<TicketRow> ticketAndSession(Id<Ticket> id) {
        tickets.findById(id.value())
                .filter(ticket -> ticket.state.engaged())
                .ifPresent(ticket -> sessions.findByTicketForUpdate(ticket.id));
        return ticket(id);
    }

    /** Tell whether a ticket may go this way from where it stands. */
    static Answer<TicketRow> allowed(TicketRow ticket, Move move) {
        return move.startsAt(ticket.state) ? Answer.done(ticket) : Answer.refused(Refusal.WRONG_STATE, ticket.state);
    }
}
