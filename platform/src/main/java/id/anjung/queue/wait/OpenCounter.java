package id.anjung.queue.wait;

import org.jspecify.annotations.Nullable;

/**
 * Describe a counter that calls.
 *
 * @param serving how long the matter that is there now takes; nothing when the counter is free
 * @param elapsed for how many seconds it has been there
 */
public record OpenCounter(@Nullable Pace serving, double elapsed) {
    /** A counter that may call at once. */
    public static final OpenCounter FREE = new OpenCounter(null, 0);

    double left(double share) {
        return serving == null ? 0 : serving.left(elapsed, share);
    }
}
