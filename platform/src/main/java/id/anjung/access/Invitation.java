package id.anjung.access;

import java.time.Instant;

/**
 * Describe an invitation that was not accepted yet.
 *
 * @param address where it went
 * @param until when it ends
 */
public record Invitation(String address, Instant until) {
    /** Tell whether it has ended. */
    public boolean over(Instant now) {
        return !now.isBefore(until);
    }
}
