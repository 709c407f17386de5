package id.anjung.admin.registry;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;

/** Tell the time as exactly as the database keeps it, so that what is written equals what is read. */
public final class Moments {
    private Moments() {}

    /** Answer this moment. */
    public static Instant now(Clock clock) {
        return kept(clock.instant());
    }

    static Instant kept(Instant moment) {
        return moment.truncatedTo(ChronoUnit.MICROS);
    }
}
