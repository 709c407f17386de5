package id.anjung.admin.provisioning;

import id.anjung.access.Actor;
import id.anjung.admin.registry.Requested;
import id.anjung.admin.registry.TenantRegistry;
import id.anjung.admin.stage.SeedingStages;
import id.anjung.process.WorkerOnly;
import io.micronaut.context.annotation.Requires;
import jakarta.inject.Singleton;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Ask for what the seeds name and the registry does not know yet, and set up all tenants that wait. */
@Singleton
@WorkerOnly
@Requires(property = "anjung.db.user")
class SeedingProvince {
    private static final Logger LOG = LoggerFactory.getLogger(SeedingProvince.class);

    private final SeededTenants seeds;
    private final TenantRegistry registry;
    private final ProvisioningTenants provisioning;
    private final SeedingStages stages;

    SeedingProvince(
            SeededTenants seeds, TenantRegistry registry, ProvisioningTenants provisioning, SeedingStages stages) {
        this.seeds = seeds;
        this.registry = registry;
        this.provisioning = provisioning;
        this.stages = stages;
    }

    void seed() {
        stages.seed();
        for (var seed : seeds.list()) {
            if (registry.erased(seed.id())) {
                LOG.info("Tenant {} of the seeds was erased and is not set up again by itself", seed.id());
                continue;
            }
            var requested = registry.request(seed.id(), seed.slug(), seed.name(), Actor.WORKER);
            if (requested instanceof Requested.SlugTaken(var holder)) {
                LOG.error("The seeds name tenant {} as {} does already: {}", seed.id(), holder, seed.slug());
            }
        }
        provisioning.goOn();
    }
}
