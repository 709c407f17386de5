package id.anjung.admin.registry;

import id.anjung.admin.FleetReleases.Course;
import id.anjung.tenancy.TenantId;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Hold the one row of the table {@code release_course}. */
@MappedEntity("release_course")
record CourseRow(
        @Id int id,
        int version,
        boolean held,
        @Nullable String reason,
        @Nullable String canary,
        String changedBy,
        Instant changedAt) {
    Course course() {
        return new Course(version, held, reason, canary == null ? null : new TenantId(canary));
    }
}
