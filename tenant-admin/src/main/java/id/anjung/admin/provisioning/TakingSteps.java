package id.anjung.admin.provisioning;

import id.anjung.access.CurrentActor;
import id.anjung.admin.registry.TenantKeys;
import id.anjung.admin.registry.TenantRegistry;
import id.anjung.admin.registry.TenantRow;
import id.anjung.process.WorkerOnly;
import id.anjung.tenancy.CurrentTenant;
import id.anjung.tenancy.Reach;
import io.micronaut.context.annotation.Requires;
import jakarta.inject.Singleton;
import java.sql.SQLException;

/** Do the work of a step. */
@Singleton
@WorkerOnly
@Requires(property = "anjung.db.user")
class TakingSteps {
    private final TenantSchemas schemas;
    private final TenantKeys keys;
    private final TenantRegistry registry;
    private final Furnishing furnishing;
    private final EnrollingTenants enrolling;
    private final FirstAdmin firstAdmin;

    TakingSteps(
            TenantSchemas schemas,
            TenantKeys keys,
            TenantRegistry registry,
            Furnishing furnishing,
            EnrollingTenants enrolling,
            FirstAdmin firstAdmin) {
        this.schemas = schemas;
        this.keys = keys;
        this.registry = registry;
        this.furnishing = furnishing;
        this.enrolling = enrolling;
        this.firstAdmin = firstAdmin;
    }

    /**
     * Take the step.
     *
     * @param before what is written about it
     */
    void take(TenantRow row, StepRow before) throws SQLException {
        var tenant = row.id();
        switch (before.step()) {
            case LAY_SCHEMA -> schemas.lay(tenant);
            case FORGE_KEY -> keys.forge(tenant);
            case RAISE_WALL -> schemas.raise(tenant, before.interrupted());
            case FURNISH -> CurrentTenant.run(tenant, Reach.FULL, () -> furnishing.furnish(row.tenant()));
            case ENROL -> {
                enrolling.enrol(row);
                firstAdmin.appoint(tenant);
            }
            case ACTIVATE -> registry.activate(tenant, CurrentActor.require());
        }
    }
}
