package id.anjung.admin;

import id.anjung.audit.AuditEvent;
import java.util.Set;

/**
 * Ask for a part of the province's trail.
 *
 * @param before the place in the trail before which to look; keeps pages steady while entries are added
 * @param text what the name of the one who acted, or of what it is about, contains; empty for all
 * @param events the kinds of entries; none means all
 */
public record TrailSearch(long before, String text, Set<AuditEvent> events) {
    /** Everything there is. */
    public static final TrailSearch ALL = new TrailSearch(Long.MAX_VALUE, "", Set.of());

    public TrailSearch {
        events = Set.copyOf(events);
    }
}
