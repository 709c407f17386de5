package id.anjung.queue;

import io.micronaut.core.annotation.Introspected;
import java.time.Instant;
import java.util.UUID;

/**
 * Hold what is read of the tables {@code session_period} and {@code counter_session} together.
 *
 * @param session of which session
 * @param site code of its site
 * @param counter code of its counter
 * @param agency code of its agency
 * @param seenAt when its officer was last heard of
 * @param state the state that began
 * @param staff account of the one who began it
 * @param since when
 */
@Introspected
record StayRow(
        UUID session,
        String site,
        String counter,
        String agency,
        Instant seenAt,
        SessionState state,
        String staff,
        Instant since) {}
