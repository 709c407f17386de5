package id.anjung.tenancy;

import id.anjung.process.JobRuns;
import id.anjung.process.RegularJob;
import id.anjung.trace.Step;
import id.anjung.trace.Tracing;
import io.micronaut.context.annotation.Requires;
import jakarta.inject.Inject;
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
    private final Tracing tracing;
    private final JobRuns runs;

    @Inject
    public EveryMall(TenantDirectory directory, Tracing tracing, JobRuns runs) {
        this.directory = directory;
        this.tracing = tracing;
        this.runs = runs;
    }

    /** Look after malls without being followed. */
    public EveryMall(TenantDirectory directory) {
        this(directory, Tracing.OFF, JobRuns.unseen());
    }

    /** Go to each for what is done again and again. */
    public void visit(RegularJob job, Consumer<Tenant> work) {
        visit(job.words(), work);
    }

    /**
     * Go to each; one that fails keeps no other from being looked after, and its turn comes again.
     *
     * @param what is done there, for the log
     */
    public void visit(String what, Consumer<Tenant> work) {
        List<Tenant> known;
        try {
            known = directory.all();
        } catch (RuntimeException failure) {
            runs.failed(what, failure);
            LOG.warn("{}: the malls are not known now, their turn comes again: {}", what, failure.toString());
            return;
        }
        visit(what, known, work);
    }

    private void visit(String what, List<Tenant> known, Consumer<Tenant> work) {
        var working = known.stream()
                .filter(tenant -> tenant.status() == TenantStatus.ACTIVE)
                .toList();
        if (working.isEmpty()) {
            runs.went(what); // where nobody is to be looked after, the job is done and not late
        }
        working.forEach(tenant -> quietly(what, work, tenant));
    }

    private void quietly(String what, Consumer<Tenant> work, Tenant tenant) {
        try (var about = AboutTenant.enter(tenant.id());
                var step = tracing.begin(what);
                var entered = step.enter()) {
            look(what, work, tenant, step);
        }
    }

    private void look(String what, Consumer<Tenant> work, Tenant tenant, Step step) {
        try {
            work.accept(tenant);
            runs.went(what);
        } catch (RuntimeException failure) {
            step.failed(failure);
            runs.failed(what, failure);
            LOG.warn("{} at {} failed, its turn comes again: {}", what, tenant.slug(), failure.toString());
        }
    }
}
