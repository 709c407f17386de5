package id.anjung.statistics;

import java.time.Duration;
import java.time.Instant;

/**
 * Hold a stretch of time; one that ends before it begins is no time at all.
 *
 * @param from first moment
 * @param until first moment after it
 */
record Span(Instant from, Instant until) {
    /** Answer what of it lies within another one. */
    Span within(Span other) {
        return new Span(
                from.isAfter(other.from) ? from : other.from, until.isBefore(other.until) ? until : other.until);
    }

    Duration length() {
        return until.isAfter(from) ? Duration.between(from, until) : Duration.ZERO;
    }
}
