package id.anjung.admin.operation;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;

/** Say when the last backup of a tenant was taken. */
@MappedEntity("tenant_copy")
record CopiedRow(@Id String tenant, Instant takenAt) {}
