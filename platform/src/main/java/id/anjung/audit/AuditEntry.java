package id.anjung.audit;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Show one entry of a trail.
 *
 * @param id place in the trail
 * @param at when
 * @param actor who: account and name
 * @param event what
 * @param subject about what
 * @param before the thing as JSON before, absent for a new one
 * @param after the thing as JSON after
 */
public record AuditEntry(
        long id,
        Instant at,
        Person actor,
        AuditEvent event,
        Subject subject,
        @Nullable String before,
        @Nullable String after) {
    /** Name the one who acted. */
    public record Person(String subject, String name) {}
}
