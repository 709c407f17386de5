package id.anjung.queue;

import static id.anjung.queue.TicketState.CALLED;
import static id.anjung.queue.TicketState.CANCELLED;
import static id.anjung.queue.TicketState.DONE;
import static id.anjung.queue.TicketState.EXPIRED;
import static id.anjung.queue.TicketState.NO_SHOW;
import static id.anjung.queue.TicketState.ON_HOLD;
import static id.anjung.queue.TicketState.PRINTING;
import static id.anjung.queue.TicketState.SERVING;
import static id.anjung.queue.TicketState.TRANSFERRED;
import static id.anjung.queue.TicketState.WAITING;

import java.util.EnumSet;
import java.util.Set;

/** Name every way from one state to another: the one table that code and tests share. What is not here is refused. */
public enum Move {
    /** The ticket comes into being, in its first state. */
    ISSUE(EnumSet.noneOf(TicketState.class), WAITING),
    /** The paper is in the citizen's hand, or was waited for long enough. */
    PRINTED(EnumSet.of(PRINTING), WAITING),
    /** Call by the rule. */
    CALL(EnumSet.of(WAITING), CALLED),
    /** Call one out of turn. */
    CHOOSE(EnumSet.of(WAITING, ON_HOLD), CALLED),
    RECALL(EnumSet.of(CALLED), CALLED),
    START(EnumSet.of(CALLED), SERVING),
    HOLD(EnumSet.of(CALLED, SERVING), ON_HOLD),
    TRANSFER(EnumSet.of(CALLED, SERVING), TRANSFERRED),
    FINISH(EnumSet.of(SERVING), DONE),
    /** Called as often as the rule says, and nobody came. */
    MISS(EnumSet.of(CALLED), NO_SHOW),
    /** The one who was missed has come after all. */
    RETURN(EnumSet.of(NO_SHOW), WAITING),
    /** The citizen does not want it any more, or the paper never came out. */
    CANCEL(EnumSet.of(PRINTING, WAITING, ON_HOLD), CANCELLED),
    /** The day is over, or a supervisor ends what nobody will serve. */
    EXPIRE(EnumSet.of(PRINTING, WAITING, CALLED, SERVING, ON_HOLD, NO_SHOW), EXPIRED),
    /** What was entered from a paper was not so; of papers only, as everything else happened before the platform's eyes. */
    WITHDRAW(EnumSet.of(DONE), CANCELLED);

    /** What an officer may take back for a moment. */
    private static final Set<Move> UNDOABLE = EnumSet.of(CALL, CHOOSE, START, HOLD, TRANSFER, FINISH, MISS);

    private final Set<TicketState> from;
    private final TicketState to;

    Move(EnumSet<TicketState> from, TicketState to) {
        this.from = Set.copyOf(from);
        this.to = to;
    }

    /** Tell whether a ticket in this state may go this way. */
    public boolean startsAt(TicketState state) {
        return from.contains(state);
    }

    /** Answer where it leads. */
    public TicketState to() {
        return to;
    }

    /** Tell whether it may be taken back. */
    public boolean undoable() {
        return UNDOABLE.contains(this);
    }
}
