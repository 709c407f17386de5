package id.anjung.queue;

import io.micronaut.core.annotation.Introspected;
import java.time.Duration;
import java.time.Instant;

/**
 * Hold when a visit came, and when it was called first and last.
 *
 * @param came when it came
 * @param carried above zero when its number stands for one of a former day
 * @param called when it was called first
 * @param lately when it was called last
 */
@Introspected
record FirstCall(Instant came, long carried, Instant called, Instant lately) {
    /** Answer the same of one who could not be called before a moment. */
    FirstCall since(Instant moment) {
        return new FirstCall(moment, carried, called, lately);
    }

    int minutes() {
        return (int) Math.max(0, Duration.between(came, called).toMinutes());
    }
}
