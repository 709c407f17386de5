package id.anjung.admin.registry;

import id.anjung.tenancy.Tenant;
import id.anjung.tenancy.TenantId;
import id.anjung.tenancy.TenantStatus;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Describe a tenant as it stands in the registry.
 *
 * @param reason why it is suspended
 * @param fault why it cannot be served although its status would allow it: a migration that failed
 */
@MappedEntity("tenant")
public record TenantRow(
        @Id String code,
        String slug,
        String name,
        TenantStatus status,
        @Nullable String reason,
        @Nullable String fault,
        Instant requestedAt,
        Instant statusChangedAt,
        Instant lastChange) {
    /** Answer the region code as what it is. */
    public TenantId id() {
        return new TenantId(code);
    }

    /** Answer the tenant as everyone sees it: with a fault it is as good as not set up. */
    public Tenant tenant() {
        return new Tenant(id(), slug, name, fault == null ? status : TenantStatus.PROVISIONING);
    }
}
