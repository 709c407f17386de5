package id.anjung.queue;

import io.micronaut.core.annotation.Introspected;
import java.time.Duration;
import java.time.Instant;

/**
 * Hold when a visit came, and when it was called first and last.
 *
 * @param came when it came
 * @param called when it was called first
 * @param lately when it was called last
 */
@Introspected
record FirstCall(Instant came, Instant called, Instant lately) {
    int minutes() {
        return (int) Math.max(0, Duration.between(came, called).toMinutes());
    }
}
