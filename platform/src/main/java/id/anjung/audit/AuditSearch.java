package id.anjung.audit;

import java.time.Instant;

/**
 * Ask for a part of a trail.
 *
 * @param before place in the trail before which to look, so that pages stay steady while entries are added
 * @param kind noun of the things ({@code counter}); empty for every kind
 * @param text words in the names of the things; empty for all
 * @param from first moment
 * @param until first moment that no longer counts
 */
public record AuditSearch(long before, String kind, String text, Instant from, Instant until) {
    /** Everything, up to the newest. */
    public static final AuditSearch ALL =
            new AuditSearch(Long.MAX_VALUE, "", "", Instant.EPOCH, Instant.parse("9999-01-01T00:00:00Z"));
}
