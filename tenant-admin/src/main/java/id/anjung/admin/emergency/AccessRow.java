package id.anjung.admin.emergency;

import io.micronaut.data.annotation.GeneratedValue;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Hold an access as it was opened.
 *
 * @param subject the account that may look
 * @param closedAt when it was closed before its time
 */
@MappedEntity("person_access")
record AccessRow(
        @Id @GeneratedValue @Nullable Long id,
        String tenant,
        String subject,
        String reason,
        Instant openedAt,
        Instant openUntil,
        @Nullable Instant closedAt) {}
