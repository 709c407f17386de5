package id.anjung.admin.registry;

import id.anjung.admin.Lifecycle;
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
 * @param fault why its schema is behind: a migration that failed, or waits
 * @param laid name of the release up to which its schema was laid; nothing when nobody knows
 * @param seen what its book of migrations and its wall looked like then
 */
@MappedEntity("tenant")
public record TenantRow(
        @Id String code,
        String slug,
        String name,
        TenantStatus status,
        @Nullable String reason,
        @Nullable String fault,
        @Nullable String laid,
        @Nullable String seen,
        Instant requestedAt,
        Instant statusChangedAt,
        Instant lastChange) {
    /** Answer the region code as what it is. */
    public TenantId id() {
        return new TenantId(code);
    }

    /** Answer where it stands in its life. */
    public Lifecycle life() {
        return Lifecycle.of(status, reason);
    }

    /** Answer the tenant as everyone sees it: with a fault it is behind. */
    public Tenant tenant() {
        return tenant(fault != null);
    }

    /** Answer the tenant as a process of this release sees it. */
    Tenant tenant(Release release) {
        return tenant(fault != null || release.isAheadOf(laid));
    }

    private Tenant tenant(boolean behind) {
        return new Tenant(id(), slug, name, behind && status == TenantStatus.ACTIVE ? TenantStatus.BEHIND : status);
    }
}
