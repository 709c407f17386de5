package id.anjung.tenancy;

import io.micronaut.context.annotation.Requires;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Look after every mall that works, one after the other; no tenant is bound. */
@Singleton
@Requires(beans = TenantDirectory.class)
public class EveryMall {
    private static final Logger LOG = LoggerFactory.getLogger(EveryMall.class);

    private final TenantDirectory directory;

    public EveryMall(TenantDirectory directory) {
        this.directory = directory;
    }

    /**
     * Go to each; one that fails keeps no other from being looked after, and its turn comes again.
     *
     * @param what is done there, for the log
     */
    public void visit(String what, Consumer<Tenant> work) {
        known(what).stream()
                .filter(tenant -> tenant.status() == TenantStatus.ACTIVE)
                .forEach(tenant -> quietly(what, work, tenant));
    }

    private List<Tenant> known(String what) {
        try {
            return directory.all();
        } catch (RuntimeException failure) {
            LOG.warn("{}: the malls are not known now, their turn comes again: {}", what, failure.toString());
            return List.of();
        }
    }

    private static void quietly(String what, Consumer<Tenant> work, Tenant tenant) {
        try {
            work.accept(tenant);
        } catch (RuntimeException failure) {
            LOG.warn("{} at {} failed, its turn comes again: {}", what, tenant.slug(), failure.toString());
        }
    }
}
