package id.anjung.queue;

import id.anjung.queue.QueueRules.Quotas;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Keep to the numbers that a mall gives, exactly: whoever is limited goes through a gate one after the other, so that what
 * is counted is all that was given. The front desk and other programs give numbers for as long as they can.
 */
@Singleton
class NumberLimits {
    /** The gate of the mall's quotas; doors have others. */
    private static final String GATE = "";

    /** How many minutes of a door are told apart; codes and passes live shorter. */
    private static final int MINUTES = 32;

    private final VisitStore visits;

    NumberLimits(VisitStore visits) {
        this.visits = visits;
    }

    /** Wait until nobody else is being counted; comes before all that a transaction reads, which would not see the others. */
    void enter(Quotas quotas, TicketSource source) {
        if (quotas.limit(source)) {
            visits.updateGate(GATE);
        }
    }

    /** Say why one who has entered gets no number; nothing for most. Counts them, unless the transaction is given up. */
    Optional<Refusal> refusal(Quotas quotas, TicketSource source, LocalDate day, @Nullable DoorMinute seen) {
        if (source == TicketSource.MOBILE && !quotas.byPhone()) {
            return Optional.of(Refusal.NOT_BY_PHONE);
        }
        if (quotas.limit(source) && spent(quotas, source, day)) {
            return Optional.of(Refusal.FULL);
        }
        return seen != null && raised(seen) > quotas.perCode() ? Optional.of(Refusal.CODE_USED_UP) : Optional.empty();
    }

    private boolean spent(Quotas quotas, TicketSource source, LocalDate day) {
        return source == TicketSource.MOBILE
                        && visits.countBySource(day, List.of(TicketSource.MOBILE)) >= quotas.mobile()
                || quotas.all() > 0 && visits.countBySource(day, TicketSource.LIMITED) >= quotas.all();
    }

    private long raised(DoorMinute seen) {
        visits.updateDoor(seen.door(), Math.floorMod(seen.minute(), MINUTES), seen.minute());
        return visits.findRaised();
    }
}
