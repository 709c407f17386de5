package id.anjung.admin.migration;

import id.anjung.admin.registry.TenantRegistry;
import id.anjung.admin.registry.TenantRow;
import id.anjung.admin.registry.Texts;
import id.anjung.tenancy.TenantStatus;
import io.micronaut.context.annotation.Property;
import io.micronaut.context.annotation.Requires;
import jakarta.inject.Singleton;
import java.sql.SQLException;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Gatherers;
import org.flywaydb.core.api.FlywayException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Migrate every tenant that is set up, a few at a time. One that fails is marked and not served until a later
 * migration succeeds; the others do not notice.
 */
@Singleton
@Requires(property = "anjung.db.user")
public class MigratingTenants {
    private static final Logger LOG = LoggerFactory.getLogger(MigratingTenants.class);

    private static final Set<TenantStatus> HAVE_NO_TABLES = EnumSet.of(TenantStatus.PROVISIONING, TenantStatus.ERASING);

    private final TenantRegistry registry;
    private final MigratingSchemas schemas;
    private final int atATime;

    MigratingTenants(
            TenantRegistry registry,
            MigratingSchemas schemas,
            @Property(name = "anjung.migration.at-a-time", defaultValue = "4") int atATime) {
        this.registry = registry;
        this.schemas = schemas;
        this.atATime = atATime;
    }

    /** Migrate them all and answer those that failed. */
    public List<TenantRow> migrateAll() {
        return registry.all().stream()
                .filter(tenant -> !HAVE_NO_TABLES.contains(tenant.status()))
                .gather(Gatherers.mapConcurrent(
                        atATime, tenant -> migrated(tenant) ? List.<TenantRow>of() : List.of(tenant)))
                .flatMap(List::stream)
                .toList();
    }

    private boolean migrated(TenantRow tenant) {
        try {
            schemas.tenant(tenant.id());
        } catch (SQLException | FlywayException failure) {
            LOG.error("Tenant {} is not served: its migration failed", tenant.code(), failure);
            registry.markFault(tenant.id(), Texts.oneLine(failure));
            return false;
        }
        if (tenant.fault() != null) {
            registry.markFault(tenant.id(), null);
        }
        return true;
    }
}
