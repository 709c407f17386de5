package id.anjung.calendar;

import io.micronaut.serde.annotation.Serdeable;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Write down a stretch of days as it was entered, right or wrong.
 *
 * @param from first day, open when there is none
 * @param until last day, open when there is none
 */
@Serdeable
public record Dates(@Nullable LocalDate from, @Nullable LocalDate until) {
    /** Every day. */
    public static final Dates ALWAYS = new Dates(null, null);
}
