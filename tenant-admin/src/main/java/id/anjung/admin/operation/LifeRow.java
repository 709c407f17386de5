package id.anjung.admin.operation;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Describe a process as it stands in the registry. */
@MappedEntity("process_life")
record LifeRow(
        @Id String id,
        String roles,
        String releaseNo,
        String host,
        Instant since,
        Instant seen,
        @Nullable Instant leftAt) {}
