package id.anjung.admin.provisioning;

import id.anjung.access.Actor;
import id.anjung.access.CurrentActor;
import id.anjung.admin.migration.OwnerDatabase;
import id.anjung.admin.migration.ServerLock;
import id.anjung.admin.registry.TenantRegistry;
import id.anjung.admin.registry.TenantRow;
import id.anjung.process.Draining;
import id.anjung.process.WorkerOnly;
import id.anjung.tenancy.AboutTenant;
import id.anjung.tenancy.TenantId;
import id.anjung.trace.Step;
import id.anjung.trace.Tracing;
import io.micronaut.context.annotation.Requires;
import io.micronaut.scheduling.annotation.Scheduled;
import jakarta.inject.Singleton;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Set up the tenants that the registry asks for. One worker at a time works on a tenant; whatever interrupts
 * it, the next one goes on at the step that was not done.
 */
@Singleton
@WorkerOnly
@Requires(property = "anjung.db.user")
public class ProvisioningTenants {
    private static final Logger LOG = LoggerFactory.getLogger(ProvisioningTenants.class);

    /** Say how a try to set a tenant up ended. */
    public enum Ending {
        /** The tenant is served, or was already. */
        DONE,
        /** A step failed; the registry says why, and the next try begins there. */
        FAILED,
        /** Another worker is at it. */
        BUSY
    }

    private final OwnerDatabase owner;
    private final TenantRegistry registry;
    private final StepBook book;
    private final TakingSteps steps;
    private final StepWatch watch;
    private final Draining draining;
    private final Tracing tracing;

    ProvisioningTenants(
            OwnerDatabase owner,
            TenantRegistry registry,
            StepBook book,
            TakingSteps steps,
            StepWatch watch,
            Draining draining,
            Tracing tracing) {
        this.owner = owner;
        this.registry = registry;
        this.book = book;
        this.steps = steps;
        this.watch = watch;
        this.draining = draining;
        this.tracing = tracing;
    }

    /** Try again whatever is not set up yet, for instance because the identity provider was down. */
    @Scheduled(fixedDelay = "${anjung.provisioning.every:30s}", initialDelay = "${anjung.provisioning.every:30s}")
    public void goOn() {
        waiting().forEach(this::provision);
    }

    /** Begin soon with what was asked for meanwhile; what has failed waits for {@link #goOn}. */
    @Scheduled(fixedDelay = "${anjung.provisioning.begin:2s}", initialDelay = "${anjung.provisioning.begin:2s}")
    public void beginNew() {
        var failed = book.failed();
        registry.all().stream()
                .filter(row -> row.status().beingSetUp() && !failed.contains(row.id()))
                .map(TenantRow::id)
                .toList()
                .forEach(this::provision);
    }

    /** List the tenants that are not set up, and those whose last step was cut off after its work. */
    private List<TenantId> waiting() {
        var cutOff = book.cutOff();
        return registry.all().stream()
                .filter(row -> row.status().beingSetUp() || cutOff.contains(row.id()))
                .map(TenantRow::id)
                .toList();
    }

    /** Set a tenant up, from the first step that is not done. */
    public Ending provision(TenantId tenant) {
        try (var lock = owner.lock("anjung.provision." + tenant, Duration.ZERO).orElse(null)) {
            return lock == null ? Ending.BUSY : CurrentActor.call(Actor.WORKER, () -> provision(tenant, lock));
        } catch (SQLException failure) {
            LOG.warn("Tenant {} could not be set up: the database does not answer", tenant, failure);
            return Ending.FAILED;
        }
    }

    private Ending provision(TenantId tenant, ServerLock lock) {
        var row = registry.find(tenant).orElseThrow();
        var written = book.open(tenant).values();
        if (!row.status().beingSetUp()) {
            written.stream().filter(StepRow::interrupted).forEach(step -> book.done(tenant, step.step()));
            return Ending.DONE;
        }
        registry.begin(tenant, Actor.WORKER);
        boolean wentWell =
                written.stream().filter(StepRow::ahead).allMatch(step -> !draining.begun() && took(row, step, lock));
        return wentWell ? Ending.DONE : Ending.FAILED;
    }

    private boolean took(TenantRow row, StepRow before, ServerLock lock) {
        try (var about = AboutTenant.enter(row.id());
                var followed = tracing.begin("provisioning " + before.step());
                var entered = followed.enter()) {
            return took(row, before, lock, followed);
        }
    }

    private boolean took(TenantRow row, StepRow before, ServerLock lock, Step followed) {
        var tenant = row.id();
        var step = before.step();
        try {
            lock.require();
            book.begin(tenant, step);
            watch.begins(tenant, step);
            steps.take(row, before);
            watch.ends(tenant, step);
            lock.require();
            book.done(tenant, step);
            return true;
        } catch (SQLException | RuntimeException failure) {
            LOG.warn("Tenant {}: {} failed and will be tried again", tenant, step, failure);
            followed.failed(failure);
            book.failed(tenant, step, failure);
            return false;
        }
    }
}
