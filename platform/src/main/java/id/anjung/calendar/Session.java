package id.anjung.calendar;

import java.time.Duration;
import java.time.LocalTime;

/**
 * Hold a stretch of a day in which doors are open; a break lies between two of them.
 *
 * @param open first moment
 * @param close first moment at which the doors are shut again
 */
public record Session(LocalTime open, LocalTime close) {
    public Session {
        if (!open.isBefore(close)) {
            throw new IllegalArgumentException("A session closes after it opens, not: " + open + " to " + close);
        }
    }

    /** Tell whether the doors are open at this time of day. */
    public boolean covers(LocalTime time) {
        return !time.isBefore(open) && time.isBefore(close);
    }

    /** Tell whether both are open at some moment. */
    public boolean overlaps(Session other) {
        return open.isBefore(other.close) && other.open.isBefore(close);
    }

    /** Answer how long the doors are open. */
    public Duration length() {
        return Duration.between(open, close);
    }
}
