package id.anjung.custody;

import io.micronaut.serde.annotation.Serdeable;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Say what is wished to be done to a mall as a whole.
 *
 * @param kind {@code BACKUP}, {@code EXPORT}, {@code TRIAL}, {@code RESTORE}, {@code ARCHIVE} or {@code ERASE}
 * @param copy which copy to try or to restore; nothing for the others
 * @param reason why it is restored, archived or erased; nothing for the others
 * @param confirm name of the mall in addresses, once more, when it is to be erased; nothing for the others
 */
@Serdeable
public record Wish(
        String kind,
        @Nullable UUID copy,
        @Nullable String reason,
        @Nullable String confirm) {}
