package id.anjung.queue;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Count a day at the mall, in numbers only.
 *
 * @param waiting how many wait now
 * @param longestSince since when the one waits who waits longest; nothing when nobody waits
 * @param visits how many visits there were, but those that were cancelled whole
 * @param served how many tickets were served to their end
 * @param waits in minutes, how long each visit waited from arrival to its first call
 * @param lastCall when a number was last called, and so shown on a board
 */
public record DayCount(
        int waiting,
        @Nullable Instant longestSince,
        int visits,
        int served,
        List<Integer> waits,
        @Nullable Instant lastCall) {}
