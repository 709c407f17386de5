package id.anjung.admin;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Describe a copy of a tenant.
 *
 * @param id names its file too
 * @param kind why it was taken
 * @param takenAt the moment that it shows
 * @param bytes size of the file
 * @param rows how many rows it holds
 * @param manifest SHA-256 of its manifest, in hexadecimal digits: whoever knows it knows the whole copy
 * @param release which version of the tables it holds
 * @param triedAt when it was last restored beside the tenant and found the same
 * @param handed to whom it was given last
 */
public record TenantCopy(
        UUID id,
        CopyKind kind,
        Instant takenAt,
        long bytes,
        long rows,
        String manifest,
        String release,
        @Nullable Instant triedAt,
        @Nullable Handed handed) {
    /** Say when a copy was given to whom. */
    public record Handed(Instant at, String to) {}
}
