package id.anjung.admin.custody;

import id.anjung.admin.CopyKind;
import id.anjung.admin.TenantCopy;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Hold what the registry knows of a copy.
 *
 * @param manifest fingerprint of its manifest
 * @param releaseNo version of the last migration of its tables
 * @param droppedAt when its file was deleted
 */
@MappedEntity("tenant_copy")
record CopyRow(
        @Id String id,
        String tenant,
        CopyKind kind,
        Instant takenAt,
        long bytes,
        long heldRows,
        String manifest,
        String releaseNo,
        long chainPlace,
        @Nullable Instant triedAt,
        @Nullable Instant handedAt,
        @Nullable String handedTo,
        @Nullable Instant droppedAt) {
    UUID uuid() {
        return UUID.fromString(id);
    }

    /** Answer the same for people. */
    TenantCopy shown() {
        var handed = handedAt == null || handedTo == null ? null : new TenantCopy.Handed(handedAt, handedTo);
        return new TenantCopy(uuid(), kind, takenAt, bytes, heldRows, manifest, releaseNo, triedAt, handed);
    }
}
