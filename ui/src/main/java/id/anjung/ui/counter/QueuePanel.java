package id.anjung.ui.counter;

import com.vaadin.flow.component.html.Aside;
import com.vaadin.flow.component.html.Paragraph;
import id.anjung.queue.Ticket;
import id.anjung.queue.TicketState;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Show the queue beside the counter: who is next, who is on hold, who was missed, what was served. While the pointer
 * moves over it nothing else does; what changes meanwhile is shown when the pointer leaves or lies still, or when the
 * officer does something.
 */
final class QueuePanel extends Aside {
    private static final long serialVersionUID = 1L;
    private static final int MOST_NEXT = 8;
    private static final int MOST_MINE = 12;
    private static final int MOVES = 1_000;
    private static final long STILL = 5_000_000_000L;

    private final LineList next;
    private final LineList held;
    private final LineList missed;
    private final LineList mine;
    private final Paragraph stale = new Paragraph();
    private transient @Nullable Shown waiting;
    private transient @Nullable Spoken spoken;
    private boolean pointed;
    private long moved;

    private record Shown(AtCounter at, Spoken spoken) {}

    /**
     * Say what the buttons do.
     *
     * @param choose calls one out of turn; nothing for those who may not
     * @param resume calls one who is on hold
     * @param putBack lets one who was missed wait again
     */
    record Acts(Optional<Consumer<Ticket>> choose, Consumer<Ticket> resume, Consumer<Ticket> putBack) {}

    QueuePanel(Acts acts) {
        addClassName("queue-panel");
        getElement().setAttribute("aria-label", getTranslation("counter.queue"));
        next = new LineList(new LineList.Kind("counter.next", MOST_NEXT, this::reason, acts.choose()));
        held = new LineList(new LineList.Kind("counter.held", MOST_NEXT, this::since, Optional.of(acts.resume())));
        missed = new LineList(new LineList.Kind("counter.missed", MOST_NEXT, this::since, Optional.of(acts.putBack())));
        mine = new LineList(new LineList.Kind("counter.mine", MOST_MINE, this::state, Optional.empty()));
        stale.addClassNames("quiet", "stale");
        add(next, held, missed, mine, stale);
        getElement().addEventListener("pointerenter", event -> point());
        getElement().addEventListener("pointermove", event -> point()).throttle(MOVES);
        getElement().addEventListener("pointerleave", event -> leave());
    }

    /**
     * Show the queue.
     *
     * @param atOnce whether the officer has just done something, and looks for what came of it
     */
    void show(AtCounter at, Spoken words, boolean atOnce) {
        if (!atOnce && spoken != null && pointing()) {
            waiting = new Shown(at, words);
            stale.setText(words.say("counter.stale"));
            return;
        }
        waiting = null;
        stale.setText("");
        spoken = words;
        next.show(at.line().next(), words);
        held.show(at.others(TicketState.ON_HOLD), words);
        missed.show(at.others(TicketState.NO_SHOW), words);
        mine.show(at.mine(), words);
    }

    /** Show what was kept back, once the pointer only lies there. */
    void settle() {
        var kept = waiting;
        if (kept != null && !pointing()) {
            show(kept.at(), kept.spoken(), true);
        }
    }

    private void point() {
        pointed = true;
        moved = System.nanoTime();
    }

    private boolean pointing() {
        return pointed && System.nanoTime() - moved < STILL;
    }

    private void leave() {
        pointed = false;
        settle();
    }

    private String reason(Ticket ticket) {
        var words = spoken;
        return words == null ? "" : words.reason(ticket);
    }

    private String since(Ticket ticket) {
        var words = spoken;
        return words == null
                ? ""
                : words.say("counter.why.since", words.clock(ticket.standing().since()));
    }

    private String state(Ticket ticket) {
        var outcome = ticket.at().outcome();
        var state = outcome == null ? ticket.standing().state().words(getLocale()) : outcome.words(getLocale());
        var words = spoken;
        return words == null
                ? state
                : state + " · " + words.clock(ticket.standing().since());
    }
}
