package id.anjung.admin.emergency;

import id.anjung.admin.PersonAccess.Standing;
import io.micronaut.serde.annotation.Serdeable;
import java.time.Instant;

/**
 * Show an open access to persons of an MPP.
 *
 * @param reason why it was opened
 * @param until when it closes by itself
 */
@Serdeable
record AccessItem(String reason, Instant until) {
    static AccessItem of(Standing standing) {
        return new AccessItem(standing.reason(), standing.until());
    }
}
