package id.anjung.queue;

import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Choose who is called next, and claim them; whoever chooses holds the queue's lock, so that nobody chooses twice. */
@Singleton
class Queueing {
    /** How many of a line are read to claim one: mostly the first is free, and many when it has just gone elsewhere. */
    private static final List<Integer> READ_AT_ONCE = List.of(1, 40);

    /** The finest step of time that the database keeps. */
    private static final Duration MOMENT = Duration.ofNanos(1_000);

    private final TurnStore turns;
    private final TicketStore tickets;
    private final VisitStore visits;
    private final SessionStore sessions;
    private final Moving moving;

    Queueing(TurnStore turns, TicketStore tickets, VisitStore visits, SessionStore sessions, Moving moving) {
        this.turns = turns;
        this.tickets = tickets;
        this.visits = visits;
        this.sessions = sessions;
        this.moving = moving;
    }

    /** Lock a queue until the transaction ends, and answer how many calls were made in it. */
    long lock(String site, String agency) {
        return turns.findCallsForUpdate(site, agency).orElseGet(() -> {
            turns.saveFirst(site, agency);
            return turns.findCallsForUpdate(site, agency).orElseThrow();
        });
    }

    /** Count a call that was made by the rule, or take one back. */
    void count(String site, String agency, long calls) {
        turns.updateCalls(site, agency, calls);
    }

    /** Call whoever's turn it is at a session's counter. */
    Optional<TicketRow> next(SessionRow session, int priorityEvery) {
        long calls = lock(session.site, session.agency);
        boolean priorityFirst = Turns.priorityFirst(calls, priorityEvery);
        for (boolean priority : List.of(priorityFirst, !priorityFirst)) {
            var called = callFirst(session, priority);
            if (called.isPresent()) {
                count(session.site, session.agency, 1);
                return called;
            }
        }
        return Optional.empty();
    }

    /** Call the first of a line whom no other counter claims meanwhile, and whose ticket nobody ends meanwhile. */
    private Optional<TicketRow> callFirst(SessionRow session, boolean priority) {
        for (int most : READ_AT_ONCE) {
            var head = tickets.findCallable(session.day, session.site, session.agency, priority, session.counter, most);
            var called = head.stream()
                    .filter(this::claim)
                    .flatMap(ticket -> callOrRelease(ticket, session).stream())
                    .findFirst();
            if (called.isPresent() || head.size() < most) {
                return called;
            }
        }
        return Optional.empty();
    }

    private Optional<TicketRow> callOrRelease(TicketRow ticket, SessionRow session) {
        var called = moving.call(ticket, session);
        if (called.isEmpty()) {
            release(ticket);
        }
        called.ifPresent(one -> session.ticket = one.id);
        return called;
    }

    /** Take a ticket's visitor to its counter; false when another counter has them. */
    boolean claim(TicketRow ticket) {
        return visits.updateEngaged(ticket.visit, ticket.id) == 1;
    }

    /** Keep who is at a session's counter now, and that its officer is there. */
    void keep(SessionRow session) {
        session.seenAt = moving.now();
        sessions.updateTicket(session.id, session.ticket, session.seenAt);
    }

    /** Let a ticket's visitor go. */
    void release(TicketRow ticket) {
        visits.updateReleased(ticket.visit, ticket.id);
    }

    /** Call a locked and claimed ticket to a session's counter. */
    TicketRow call(TicketRow ticket, Move move, SessionRow session) {
        ticket.counter = session.counter;
        ticket.officer = session.officer;
        ticket.calls = ticket.calls + 1;
        session.ticket = ticket.id;
        return moving.go(ticket, move, By.at(session));
    }

    /**
     * Put one who was missed back into the queue, after so many others as the rule will call them.
     *
     * @param ticket is locked, and its queue before it
     * @param calls how many calls were made in the queue
     */
    TicketRow putBack(TicketRow ticket, long calls, QueueRules.Calling rules) {
        if (rules.returnAfter() > 0) {
            ticket.queueAt = behind(ticket, calls, rules);
        }
        ticket.counter = null;
        ticket.officer = null;
        ticket.calls = 0;
        return moving.go(ticket, Move.RETURN, By.actor());
    }

    private Instant behind(TicketRow ticket, long calls, QueueRules.Calling rules) {
        var waiting = tickets.findOpen(ticket.day, ticket.site, ticket.agency).stream()
                .filter(one -> one.state == TicketState.WAITING)
                .toList();
        var own = line(waiting, ticket.priority);
        if (waiting.size() < rules.returnAfter() || own.isEmpty()) {
            return moving.now();
        }
        var first = Turns.order(line(waiting, true), line(waiting, false), calls, rules.priorityEvery())
                .subList(0, rules.returnAfter());
        return own.stream()
                .filter(first::contains)
                .reduce((one, later) -> later)
                .map(last -> last.queueAt.plus(MOMENT))
                .orElseGet(() -> own.getFirst().queueAt.minus(MOMENT));
    }

    private static List<TicketRow> line(List<TicketRow> waiting, boolean priority) {
        return waiting.stream().filter(one -> one.priority == priority).toList();
    }
}
