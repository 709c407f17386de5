package id.anjung.admin.custody;

import id.anjung.admin.CopyKind;
import io.micronaut.serde.annotation.Serdeable;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Say what a copy of a tenant holds. It is signed and names the fingerprint (SHA-256) of each part, so whoever trusts it
 * trusts the whole copy.
 *
 * @param format how copies of this kind are written
 * @param id of the copy
 * @param tenant region code
 * @param slug name in addresses
 * @param name for people
 * @param kind why it was taken
 * @param takenAt the moment that it shows
 * @param release version of the last migration of its tables
 * @param keyPrint fingerprint of the tenant's key, which opens what is sealed in it
 * @param wrappedKey the copy's own key in base64, wrapped by the tenant's; nothing when everybody can read the copy
 * @param chain the last link of the trail; nothing when the copy was taken of what was about to be replaced
 * @param parts its tables, and the trail as a file of its own
 */
@Serdeable
record Manifest(
        String format,
        UUID id,
        String tenant,
        String slug,
        String name,
        CopyKind kind,
        Instant takenAt,
        String release,
        String keyPrint,
        @Nullable String wrappedKey,
        @Nullable ChainEnd chain,
        List<Part> parts) {
    static final String FORMAT = "anjung-copy-1";

    /** Say where a chain ends. */
    @Serdeable
    record ChainEnd(long place, String hash) {}

    /**
     * Describe a part.
     *
     * @param name of the table, or {@link #TRAIL}
     * @param rows how many lines
     * @param content fingerprint of the lines
     * @param stored fingerprint of the bytes as they lie in the copy, sealed or not
     */
    @Serdeable
    record Part(String name, long rows, String content, String stored) {
        static final String TRAIL = "audit.jsonl";

        /** Tell whether it is a table's. */
        boolean table() {
            return !name.equals(TRAIL);
        }
    }

    /** List the parts that are tables. */
    List<Part> tables() {
        return parts.stream().filter(Part::table).toList();
    }

    /** Count the rows of its tables. */
    long rows() {
        return tables().stream().mapToLong(Part::rows).sum();
    }
}
