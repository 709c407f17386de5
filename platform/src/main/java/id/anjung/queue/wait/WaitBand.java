package id.anjung.queue.wait;

import io.micronaut.serde.annotation.Serdeable;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Tell how long a wait will probably be, in steps of five minutes: a band is kept more often than a point is.
 *
 * @param from at least so many minutes
 * @param to at most so many minutes
 */
@Serdeable
public record WaitBand(int from, int to) {
    private static final int STEP = 5;
    private static final double SECONDS = 60;

    /** Answer the narrowest band around these seconds. */
    static WaitBand around(double least, double most) {
        int from = STEP * (int) Math.floor(least / SECONDS / STEP);
        int to = STEP * (int) Math.ceil(most / SECONDS / STEP);
        return new WaitBand(from, Math.max(to, from + STEP));
    }

    /** Answer how many minutes it leaves open. */
    int width() {
        return to - from;
    }

    /** Tell whether a wait of so many seconds was inside. */
    boolean holds(double seconds) {
        return seconds >= from * SECONDS && seconds <= to * SECONDS;
    }

    /** Answer until when the first of several calls will come, each with its own band; nothing where there is none. */
    public static Optional<WaitBand> first(Stream<WaitBand> bands) {
        return bands.reduce(
                (one, other) -> new WaitBand(Math.min(one.from(), other.from()), Math.min(one.to(), other.to())));
    }
}
