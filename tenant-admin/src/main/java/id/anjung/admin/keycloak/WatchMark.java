package id.anjung.admin.keycloak;

import java.time.Instant;

/** Remember how far Keycloak's events have been followed, so that a worker that was away misses none. */
public interface WatchMark {
    /** Answer the time of the newest event that is done with. */
    Instant read();

    /** Note it. */
    void write(Instant newest);
}
