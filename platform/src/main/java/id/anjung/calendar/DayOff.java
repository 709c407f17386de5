package id.anjung.calendar;

import id.anjung.register.Checks;
import id.anjung.register.Entry;
import id.anjung.register.FieldProblem;
import id.anjung.register.Problem;
import io.micronaut.serde.annotation.Serdeable;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Describe a special day as a regency keeps it.
 *
 * @param code its date, {@code 2026-12-24}, with the site's code behind a dot when it concerns one site only
 * @param name the reason that people read
 * @param date the day, in the tenant's zone
 * @param kind who made it special
 * @param site code of the only site concerned; none when it concerns all
 * @param confirmed whether a decree confirms it
 * @param source where it is known from, in plain words; nothing when nobody said
 */
@Serdeable
public record DayOff(
        String code,
        String name,
        LocalDate date,
        HolidayKind kind,
        @Nullable String site,
        boolean confirmed,
        @Nullable String source)
        implements Entry {
    public DayOff {
        source = Checks.given(source);
    }

    /** Describe a special day of the whole mall. */
    public static DayOff on(LocalDate date, String name, HolidayKind kind, boolean confirmed) {
        return new DayOff(date.toString(), name, date, kind, null, confirmed, null);
    }

    /** Describe a special day of one site. */
    public static DayOff at(String site, LocalDate date, String name, HolidayKind kind, boolean confirmed) {
        return new DayOff(date + "." + site, name, date, kind, site, confirmed, null);
    }

    /** Answer the same day with where it is known from. */
    public DayOff from(@Nullable String said) {
        return new DayOff(code, name, date, kind, site, confirmed, said);
    }

    @Override
    public List<FieldProblem> problems() {
        var expected = site == null ? date.toString() : date + "." + site;
        return Checks.of(this)
                .require(code.equals(expected), "date", Problem.CODE_FIXED)
                .optional("source", source, Checks.SOURCE)
                .found();
    }

    /** Tell whether it concerns a site. */
    public boolean concerns(String oneSite) {
        return site == null || site.equals(oneSite);
    }

    /** Answer the day for the calendar. */
    public Holiday holiday() {
        return new Holiday(date, name, kind);
    }
}
