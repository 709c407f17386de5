package id.anjung.ui.counter;

import id.anjung.access.CurrentActor;
import id.anjung.presence.Closure;
import id.anjung.presence.Closures;
import id.anjung.presence.Incidents;
import id.anjung.presence.LedgerLine;
import id.anjung.presence.PresenceLedger;
import id.anjung.queue.Answer;
import id.anjung.queue.OfficerNames;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.Comparator;

/** Read who keeps the schedule, and decide who may close early. */
@Singleton
final class ReadingPresence {
    private static final Comparator<LedgerLine> WORST_FIRST = Comparator.comparing(
                    (LedgerLine line) -> !line.standing().missed())
            .thenComparing(line -> line.planned().minutes() == 0);

    private final PresenceLedger ledger;
    private final Closures closures;
    private final Incidents incidents;
    private final OfficerNames names;

    ReadingPresence(PresenceLedger ledger, Closures closures, Incidents incidents, OfficerNames names) {
        this.ledger = ledger;
        this.closures = closures;
        this.incidents = incidents;
        this.names = names;
    }

    LocalDate today() {
        return ledger.today();
    }

    PresenceDay on(LocalDate day) {
        var lines = ledger.on(day).stream().sorted(WORST_FIRST).toList();
        return new PresenceDay(day, lines, closures.waiting(), closures.on(day), incidents.on(day));
    }

    /** Say who asked. */
    String name(Closure closure) {
        var staff = closure.asked().staff();
        return names.of(staff).orElse(staff);
    }

    /** Tell whether the one at the screen asked it, and so cannot decide. */
    static boolean own(Closure closure) {
        return closure.asked().staff().equals(CurrentActor.require().subject());
    }

    Answer<Closure> decide(Closure closure, boolean approved) {
        return closures.decide(closure.id(), approved);
    }
}
