package id.anjung.ui.counter;

import id.anjung.access.CurrentActor;
import id.anjung.queue.CounterSession;
import id.anjung.queue.CounterSessions;
import id.anjung.queue.MallPlans;
import id.anjung.queue.Move;
import id.anjung.queue.Notes;
import id.anjung.queue.Period;
import id.anjung.queue.QueueView;
import id.anjung.queue.Ticket;
import id.anjung.register.Id;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Read what an officer's screen shows. */
@Singleton
final class ReadingCounter {
    private final CounterSessions sessions;
    private final QueueView view;
    private final Notes notes;
    private final MallPlans plans;
    private final Clock clock;

    ReadingCounter(CounterSessions sessions, QueueView view, Notes notes, MallPlans plans, Clock clock) {
        this.sessions = sessions;
        this.view = view;
        this.notes = notes;
        this.plans = plans;
        this.clock = clock;
    }

    /** Read it; nothing when the acting officer has no counter. */
    Optional<AtCounter> now() {
        return sessions.mine().map(this::at);
    }

    private AtCounter at(CounterSession session) {
        var place = session.place();
        var current = Optional.ofNullable(session.ticket()).flatMap(view::find);
        var mine = view.mine(place.site());
        return new AtCounter(
                place,
                session.state(),
                current,
                view.line(place.site(), place.agency()),
                mine,
                current.map(ticket -> notes.of(ticket.id())).orElseGet(List::of),
                undoable(place.agency(), current.map(Ticket::id), mine));
    }

    /** Find the latest step that may be taken back; while a ticket is at the counter, only a step of that one. */
    private Optional<AtCounter.Undoable> undoable(String agency, Optional<Id<Ticket>> current, List<Ticket> mine) {
        var seconds = plans.now().rulesOf(agency).calling().undoSeconds();
        var earliest = clock.instant().minusSeconds(seconds);
        return mine.stream()
                .filter(ticket -> ticket.standing().since().isAfter(earliest))
                .filter(ticket -> current.isEmpty() || current.get().equals(ticket.id()))
                .flatMap(ticket ->
                        lastStep(ticket)
                                .map(since -> new AtCounter.Undoable(ticket, since.plusSeconds(seconds)))
                                .stream())
                .findFirst();
    }

    private Optional<Instant> lastStep(Ticket ticket) {
        var me = CurrentActor.require().subject();
        return Optional.of(view.periods(ticket.id()))
                .filter(periods -> periods.size() > 1)
                .map(List::getLast)
                .filter(last -> last.staff().equals(me) && undoable(last))
                .map(Period::since);
    }

    private static boolean undoable(Period period) {
        return Stream.of(Move.values())
                .filter(Move::undoable)
                .anyMatch(move -> move.name().equals(period.move()));
    }
}
