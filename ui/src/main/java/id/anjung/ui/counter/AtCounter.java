package id.anjung.ui.counter;

import id.anjung.queue.CounterSession;
import id.anjung.queue.Notes;
import id.anjung.queue.QueueView;
import id.anjung.queue.SessionState;
import id.anjung.queue.Ticket;
import id.anjung.queue.TicketState;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * Hold all that an officer's screen shows, as it was at one moment.
 *
 * @param place where the officer is, and for whom
 * @param state whether the counter is being served
 * @param current the ticket that is called or served there
 * @param line the agency's queue
 * @param mine what the officer has had in hand today
 * @param notes what was written about the current ticket
 * @param undoable the step that may be taken back
 */
record AtCounter(
        CounterSession.Place place,
        SessionState state,
        Optional<Ticket> current,
        QueueView.Line line,
        List<Ticket> mine,
        List<Notes.Note> notes,
        Optional<Undoable> undoable) {
    /**
     * Name a step that may be taken back.
     *
     * @param ticket whose step
     * @param until when it is too late
     */
    record Undoable(Ticket ticket, Instant until) {}

    boolean open() {
        return state == SessionState.OPEN;
    }

    /** Tell whether the current ticket is in one of these states. */
    boolean currentIs(TicketState... states) {
        return current.map(ticket -> ticket.standing().state())
                .filter(List.of(states)::contains)
                .isPresent();
    }

    /** List those of the queue who do not wait in line, by their state. */
    List<Ticket> others(TicketState wanted) {
        return line.others().stream()
                .filter(ticket -> ticket.standing().state() == wanted)
                .toList();
    }
}
