package id.anjung.queue;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Say that an officer was at a counter, serving or on a break; a counter that was left behind counts until its officer
 * was last heard of.
 *
 * @param place where, and for whom
 * @param state whether the counter was served
 * @param from since when
 * @param until until when; nothing while it lasts
 */
public record CounterStay(
        CounterSession.Place place,
        SessionState state,
        Instant from,
        @Nullable Instant until) {}
