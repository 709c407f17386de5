package id.anjung.queue;

import id.anjung.queue.QueueRules.Quotas;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.List;

/**
 * Keep to the numbers that a mall gives in a day, exactly: whoever is limited goes through a gate one after the other, so
 * that what is counted is all that was given. The front desk and other programs give numbers for as long as they can.
 */
@Singleton
class DayQuota {
    /** The gate of the mall's quotas; doors have others. */
    private static final String GATE = "";

    private final VisitStore visits;

    DayQuota(VisitStore visits) {
        this.visits = visits;
    }

    /** Wait until nobody else is being counted; comes before all that a transaction reads, which would not see the others. */
    void enter(Quotas quotas, TicketSource source) {
        if (quotas.limit(source)) {
            visits.updateGate(GATE);
        }
    }

    /** Tell whether a day's numbers are given, to one who has entered. */
    boolean spent(Quotas quotas, TicketSource source, LocalDate day) {
        if (!quotas.limit(source)) {
            return false;
        }
        return source == TicketSource.MOBILE
                        && visits.countBySource(day, List.of(TicketSource.MOBILE)) >= quotas.mobile()
                || quotas.all() > 0 && visits.countBySource(day, TicketSource.LIMITED) >= quotas.all();
    }
}
