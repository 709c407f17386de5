package id.anjung.admin.provisioning;

import id.anjung.tenancy.TenantId;
import io.micronaut.context.annotation.Secondary;
import jakarta.inject.Singleton;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Tell the log how far a tenant's setting up, or a work on it, has come. */
@Singleton
@Secondary
final class LoggedSteps implements StepWatch {
    private static final Logger LOG = LoggerFactory.getLogger(LoggedSteps.class);

    @Override
    public void begins(TenantId tenant, Enum<?> step) {
        LOG.info("Tenant {}: {}", tenant, step);
    }

    @Override
    public void ends(TenantId tenant, Enum<?> step) {
        LOG.debug("Tenant {}: {} done", tenant, step);
    }
}
