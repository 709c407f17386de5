package id.anjung.statistics;

import id.anjung.door.problem.Refused;
import id.anjung.register.Problem;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Read which days a request asks for. */
public final class AskedDays {
    /** Says what comes of parameters that cannot be read. */
    public static final String UNREADABLE = "A problem that names the parameter that cannot be read";

    private static final int FIRST_YEAR = 2000;
    private static final int LAST_YEAR = 2999;

    private AskedDays() {}

    /**
     * Read them; what is left out means the thirty days up to the last.
     *
     * @throws Refused when they cannot be read, or are none that can be looked at
     */
    public static Range read(@Nullable String from, @Nullable String to, LocalDate last) {
        var until = absent(to) ? last : day("to", to);
        var range = new Range(absent(from) ? Range.upTo(until).from() : day("from", from), until);
        if (!range.problems().isEmpty()) {
            throw Refused.invalid(range.problems());
        }
        return range;
    }

    static boolean absent(@Nullable String written) {
        return written == null || written.isBlank();
    }

    private static LocalDate day(String parameter, @Nullable String written) {
        return parsed(String.valueOf(written))
                .filter(day -> day.getYear() >= FIRST_YEAR && day.getYear() <= LAST_YEAR)
                .orElseThrow(() -> Refused.at(parameter, Problem.NOT_A_DATE));
    }

    private static Optional<LocalDate> parsed(String written) {
        try {
            return Optional.of(LocalDate.parse(written));
        } catch (DateTimeException notADay) {
            return Optional.empty();
        }
    }
}
