package id.anjung.calendar;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Hold the days on which something is in force, both ends included.
 *
 * @param from first day; open when there is none
 * @param until last day; open when there is none
 */
public record Validity(@Nullable LocalDate from, @Nullable LocalDate until) {
    /** In force on every day. */
    public static final Validity ALWAYS = new Validity(null, null);

    public Validity {
        if (from != null && until != null && until.isBefore(from)) {
            throw new IllegalArgumentException("The last day is before the first: " + from + " to " + until);
        }
    }

    /** Tell whether it is in force on this day. */
    public boolean covers(LocalDate date) {
        return (from == null || !date.isBefore(from)) && (until == null || !date.isAfter(until));
    }

    /** Tell whether both are in force on some day. */
    public boolean overlaps(Validity other) {
        return startsBeforeEndOf(other) && other.startsBeforeEndOf(this);
    }

    /** Tell whether both ends are known. */
    public boolean bounded() {
        return from != null && until != null;
    }

    /** Answer the first day, or the earliest day there is when the beginning is open. */
    public LocalDate start() {
        return from == null ? LocalDate.MIN : from;
    }

    private boolean startsBeforeEndOf(Validity other) {
        return other.until == null || !start().isAfter(other.until);
    }
}
