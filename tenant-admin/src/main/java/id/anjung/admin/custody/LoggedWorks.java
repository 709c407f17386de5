package id.anjung.admin.custody;

import id.anjung.admin.WorkStep;
import id.anjung.tenancy.TenantId;
import io.micronaut.context.annotation.Secondary;
import jakarta.inject.Singleton;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Tell the log how far a work on a tenant has come. */
@Singleton
@Secondary
final class LoggedWorks implements WorkWatch {
    private static final Logger LOG = LoggerFactory.getLogger(LoggedWorks.class);

    @Override
    public void begins(TenantId tenant, WorkStep step) {
        LOG.info("Tenant {}: {}", tenant, step);
    }

    @Override
    public void ends(TenantId tenant, WorkStep step) {
        LOG.debug("Tenant {}: {} done", tenant, step);
    }
}
