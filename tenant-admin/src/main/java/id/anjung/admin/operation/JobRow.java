package id.anjung.admin.operation;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Say how a job went last. */
@MappedEntity("job_run")
record JobRow(
        @Id String job,
        Instant ranAt,
        @Nullable Instant failedAt,
        @Nullable String fault,
        long failures) {}
