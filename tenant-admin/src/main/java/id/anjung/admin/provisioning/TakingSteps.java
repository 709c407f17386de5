package id.anjung.admin.provisioning;

import id.anjung.access.CurrentActor;
import id.anjung.admin.registry.TenantKeys;
import id.anjung.admin.registry.TenantRegistry;
import id.anjung.admin.registry.TenantRow;
import id.anjung.agency.Agencies;
import id.anjung.register.PageRequest;
import id.anjung.tenancy.CurrentTenant;
import id.anjung.tenancy.Reach;
import id.anjung.tenancy.TenantId;
import io.micronaut.context.annotation.Requires;
import jakarta.inject.Singleton;
import java.sql.SQLException;
import java.util.List;

/** Do the work of a step. */
@Singleton
@Requires(property = "anjung.db.user")
class TakingSteps {
    private static final int ALL_AGENCIES = 500;

    private final TenantSchemas schemas;
    private final TenantKeys keys;
    private final TenantRegistry registry;
    private final Agencies agencies;
    private final Furnishing furnishing;
    private final Identity identity;

    TakingSteps(
            TenantSchemas schemas,
            TenantKeys keys,
            TenantRegistry registry,
            Agencies agencies,
            Furnishing furnishing,
            Identity identity) {
        this.schemas = schemas;
        this.keys = keys;
        this.registry = registry;
        this.agencies = agencies;
        this.furnishing = furnishing;
        this.identity = identity;
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
            case ENROL -> identity.enrol(row.tenant(), agencies(tenant));
            case ACTIVATE -> registry.activate(tenant, CurrentActor.require());
        }
    }

    private List<String> agencies(TenantId tenant) {
        return CurrentTenant.call(
                tenant,
                Reach.READ_ONLY,
                () -> agencies.page(PageRequest.first(ALL_AGENCIES)).stream()
                        .map(kept -> kept.data().code())
                        .toList());
    }
}
