package id.anjung.access;

import java.time.Instant;

/**
 * Remember the moment from which a person's former logins no longer count: disabled, or a role taken. The
 * console ends sessions by it on every replica, the open door refuses tokens issued before it.
 */
public interface LoginEnds {
    /** Note that every login of this account issued up to the moment has ended; an earlier moment changes nothing. */
    void end(String subject, Instant at);

    /** Tell whether a login of this account issued at the moment has ended; answers are at most one second old. */
    boolean ended(String subject, Instant issuedAt);
}
