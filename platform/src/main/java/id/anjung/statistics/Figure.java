package id.anjung.statistics;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;

/**
 * Hold a figure with what it is made of, so that nobody takes a share of two for a share of two thousand.
 *
 * @param measure what it measures
 * @param value the figure in the measure's unit; nothing where nothing was there to measure
 * @param part of a share: how much of the whole; of a time nothing
 * @param of of a share: the whole; of a time: how many were measured
 */
public record Figure(
        Measure measure,
        @Nullable BigDecimal value,
        @Nullable Long part,
        @Nullable Long of) {
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    static Figure count(Measure measure, long count) {
        return new Figure(measure, BigDecimal.valueOf(count), null, null);
    }

    static Figure seconds(Measure measure, OptionalLong seconds, long measured) {
        var value = seconds.isPresent() ? BigDecimal.valueOf(seconds.getAsLong()) : null;
        return new Figure(measure, value, null, measured);
    }

    static Figure share(Measure measure, long part, long of) {
        var value = of == 0
                ? null
                : BigDecimal.valueOf(part).multiply(HUNDRED).divide(BigDecimal.valueOf(of), 2, RoundingMode.HALF_UP);
        return new Figure(measure, value, part, of);
    }
}
