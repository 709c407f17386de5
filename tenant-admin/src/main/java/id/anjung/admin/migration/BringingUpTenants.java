package id.anjung.admin.migration;

import id.anjung.admin.registry.Release;
import id.anjung.admin.registry.TenantRegistry;
import id.anjung.process.WorkerOnly;
import id.anjung.tenancy.TenantId;
import io.micronaut.context.annotation.Requires;
import jakarta.inject.Singleton;
import java.sql.SQLException;
import java.util.List;
import java.util.Objects;

/** Bring a tenant's schema to this release, with its wall, and write down that it was. */
@Singleton
@WorkerOnly
@Requires(property = "anjung.db.user")
public class BringingUpTenants {
    private final MigratingSchemas schemas;
    private final SeeingSchemas seeing;
    private final TenantRegistry registry;
    private final Release release;

    BringingUpTenants(MigratingSchemas schemas, SeeingSchemas seeing, TenantRegistry registry, Release release) {
        this.schemas = schemas;
        this.seeing = seeing;
        this.registry = registry;
        this.release = release;
    }

    /** Bring it up; doing it again changes nothing. */
    public void bringUp(TenantId tenant) throws SQLException {
        schemas.tenant(tenant);
        registry.noteLaid(
                tenant,
                release,
                Objects.requireNonNull(seeing.see(List.of(tenant)).get(tenant)));
    }
}
