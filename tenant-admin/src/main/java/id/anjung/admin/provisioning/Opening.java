package id.anjung.admin.provisioning;

import id.anjung.admin.Errand;
import id.anjung.admin.migration.MigratingTenants;
import id.anjung.admin.migration.PreparingServer;
import id.anjung.admin.migration.ProvingWalls;
import id.anjung.admin.registry.MasterKeyCheck;
import id.anjung.admin.registry.TenantRegistry;
import id.anjung.admin.registry.TenantRow;
import id.anjung.door.watch.Migrations;
import id.anjung.process.WorkerOnly;
import io.micronaut.context.annotation.Requires;
import io.micronaut.context.event.ApplicationEventListener;
import io.micronaut.context.event.StartupEvent;
import io.micronaut.core.annotation.Order;
import io.micronaut.core.order.Ordered;
import jakarta.inject.Singleton;
import org.jspecify.annotations.Nullable;

/**
 * Open the house in order, before anything is served: the worker prepares the server and migrates, every
 * process compares its master key and proves the walls, the worker sets up what the seeds ask for. What must
 * not be served ends the start with {@link id.anjung.admin.StartRefused}.
 */
@Singleton
@Order(Ordered.HIGHEST_PRECEDENCE)
@Requires(property = "anjung.db.url")
@Requires(missingProperty = Errand.PROPERTY)
final class Opening implements ApplicationEventListener<StartupEvent>, Migrations {
    private final MasterKeyCheck masterKey;
    private final ProvingWalls walls;
    private final TenantRegistry registry;
    private final @Nullable Worker worker;
    private final @Nullable Rising rising;
    private volatile boolean done;

    /** Hold what only the worker does. */
    @Singleton
    @WorkerOnly
    @Requires(property = "anjung.db.user")
    record Worker(PreparingServer server, MigratingTenants tenants, SeedingProvince seeds) {}

    Opening(
            MasterKeyCheck masterKey,
            ProvingWalls walls,
            TenantRegistry registry,
            @Nullable Worker worker,
            @Nullable Rising rising) {
        this.masterKey = masterKey;
        this.walls = walls;
        this.registry = registry;
        this.worker = worker;
        this.rising = rising;
    }

    @Override
    public void onApplicationEvent(StartupEvent start) {
        if (worker != null) {
            worker.server().prepare();
        }
        walls.knock();
        if (rising != null) {
            // Before this master key is written down: a wrong one must leave nothing behind.
            rising.layRegistry();
        }
        masterKey.require();
        if (worker != null) {
            worker.tenants().migrateAll();
        }
        if (rising != null) {
            rising.askForTenants();
        }
        walls.prove(registry.all().stream()
                .filter(tenant -> !tenant.status().beingSetUp())
                .map(TenantRow::id)
                .toList());
        if (worker != null) {
            worker.seeds().seed();
        }
        done = true;
    }

    @Override
    public boolean done() {
        return done;
    }
}
