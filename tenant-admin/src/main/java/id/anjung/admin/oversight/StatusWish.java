package id.anjung.admin.oversight;

import io.micronaut.serde.annotation.Serdeable;
import org.jspecify.annotations.Nullable;

/**
 * Say whether an MPP is to be served.
 *
 * @param status whether, and how far
 * @param reason what people of the regency are told of a suspension; nothing for the other
 */
@Serdeable
record StatusWish(Wanted status, @Nullable String reason) {
    /** Name how an MPP may be served at the province's wish. */
    enum Wanted {
        ACTIVE,
        SUSPENDED,
        SUSPENDED_READ_ONLY
    }
}
