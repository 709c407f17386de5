package id.anjung.catalog;

import id.anjung.register.Checks;
import io.micronaut.serde.annotation.Serdeable;
import org.jspecify.annotations.Nullable;

/**
 * Promise how long a service takes from a complete file on.
 *
 * @param text the promise as people read it
 * @param amount how many of the unit, where it can be counted
 * @param unit what is counted
 */
@Serdeable
public record ProcessingTime(
        String text, @Nullable Integer amount, @Nullable Unit unit) {
    /** The largest amount: more than 27 years of days. */
    public static final int MOST = 10_000;

    public ProcessingTime {
        text = Checks.stripped(text);
        unit = amount == null ? null : unit;
    }

    /** Say what a processing time counts in. */
    public enum Unit {
        /** Minutes at the counter. */
        MINUTES,
        /** Hari kerja. */
        WORKING_DAYS,
        /** Calendar days. */
        CALENDAR_DAYS
    }
}
