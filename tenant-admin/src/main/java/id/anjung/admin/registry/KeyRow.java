package id.anjung.admin.registry;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;

/** Hold the wrapped key of a tenant. */
@MappedEntity("tenant_key")
@SuppressWarnings("ArrayRecordComponent") // a row is read and thrown away, never compared
record KeyRow(@Id String tenant, byte[] wrapped, Instant createdAt) {}
