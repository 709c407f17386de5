package id.anjung.queue;

import id.anjung.register.Id;
import io.micronaut.serde.annotation.Serdeable;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Show an officer at a counter.
 *
 * @param id its identifier
 * @param place where, and for whom
 * @param officer account of the officer
 * @param state whether the counter is being served
 * @param openedAt since when
 * @param seenAt when the officer's screen was last heard of
 * @param ticket the ticket that is called or served there now
 */
@Serdeable
public record CounterSession(
        Id<CounterSession> id,
        Place place,
        String officer,
        SessionState state,
        Instant openedAt,
        Instant seenAt,
        @Nullable Id<Ticket> ticket) {
    /**
     * Say where a session is and whose queue it serves.
     *
     * @param site code of the site
     * @param counter code of the counter
     * @param agency code of the agency
     */
    @Serdeable
    public record Place(String site, String counter, String agency) {}
}
