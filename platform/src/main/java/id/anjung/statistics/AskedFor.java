package id.anjung.statistics;

import id.anjung.door.problem.Refused;
import id.anjung.register.Problem;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Hold what a request asks for.
 *
 * @param range which days
 * @param by taken apart into what
 */
record AskedFor(Range range, Grouping by) {
    static final String UNREADABLE = "A problem that names the parameter that cannot be read";

    private static final int FIRST_YEAR = 2000;
    private static final int LAST_YEAR = 2999;

    /** Read the parameters; what is left out means the last thirty days, by day. */
    static AskedFor read(@Nullable String from, @Nullable String to, @Nullable String by, LocalDate today) {
        var last = absent(to) ? today : day("to", to);
        var first = absent(from) ? Range.upTo(last).from() : day("from", from);
        var range = new Range(first, last);
        var grouping = absent(by) ? Grouping.DAY : grouping(by);
        if (!range.problems().isEmpty()) {
            throw Refused.invalid(range.problems());
        }
        return new AskedFor(range, grouping);
    }

    private static boolean absent(@Nullable String written) {
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

    private static Grouping grouping(@Nullable String written) {
        return Arrays.stream(Grouping.values())
                .filter(one -> word(one).equalsIgnoreCase(written))
                .findFirst()
                .orElseThrow(() -> Refused.at("by", Problem.NOT_ALLOWED, String.valueOf(written), words()));
    }

    private static String words() {
        return Arrays.stream(Grouping.values()).map(AskedFor::word).collect(Collectors.joining(", "));
    }

    private static String word(Grouping one) {
        return one.name().toLowerCase(Locale.ROOT);
    }
}
