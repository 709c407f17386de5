package id.anjung.statistics;

import id.anjung.door.problem.Refused;
import id.anjung.register.Problem;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Hold what a request asks for.
 *
 * @param range which days
 * @param by taken apart into what
 */
record AskedFor(Range range, Grouping by) {
    /** Read the parameters; what is left out means the last thirty days, by day. */
    static AskedFor read(@Nullable String from, @Nullable String to, @Nullable String by, LocalDate today) {
        return new AskedFor(AskedDays.read(from, to, today), AskedDays.absent(by) ? Grouping.DAY : grouping(by));
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
