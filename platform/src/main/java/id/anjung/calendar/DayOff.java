package id.anjung.calendar;

import id.anjung.register.Checks;
import id.anjung.register.Entry;
import id.anjung.register.FieldProblem;
import id.anjung.register.Problem;
import io.micronaut.serde.annotation.Serdeable;
import java.time.LocalDate;
import java.util.List;

/**
 * Describe a holiday as a regency keeps it.
 *
 * @param code its date, {@code 2026-12-24}
 * @param name the reason that people read
 * @param date the day, in the tenant's zone
 * @param kind who made it special
 * @param confirmed whether a decree confirms it
 */
@Serdeable
public record DayOff(String code, String name, LocalDate date, HolidayKind kind, boolean confirmed) implements Entry {
    /** Describe a holiday; its code is its date. */
    public static DayOff on(LocalDate date, String name, HolidayKind kind, boolean confirmed) {
        return new DayOff(date.toString(), name, date, kind, confirmed);
    }

    @Override
    public List<FieldProblem> problems() {
        return Checks.of(this)
                .require(code.equals(date.toString()), "date", Problem.CODE_FIXED)
                .found();
    }

    /** Answer the holiday for the calendar. */
    public Holiday holiday() {
        return new Holiday(date, name, kind);
    }
}
