package id.anjung.admin.custody;

import id.anjung.access.Actor;
import id.anjung.access.CurrentActor;
import id.anjung.admin.StepState;
import id.anjung.admin.WorkStep;
import id.anjung.admin.migration.OwnerDatabase;
import id.anjung.admin.migration.ServerLock;
import id.anjung.admin.provisioning.StepWatch;
import id.anjung.admin.registry.Moments;
import id.anjung.process.Draining;
import id.anjung.process.WorkerOnly;
import id.anjung.tenancy.AboutTenant;
import id.anjung.trace.Step;
import id.anjung.trace.Tracing;
import io.micronaut.context.annotation.Requires;
import io.micronaut.scheduling.annotation.Scheduled;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Do what was asked to be done to tenants, step by step. One worker at a time works on a tenant, be it this or its setting
 * up; whatever interrupts it, the next one goes on at the step that was not done.
 */
@Singleton
@WorkerOnly
@Requires(property = "anjung.db.user")
@Requires(property = CopyFolder.NAME)
class DoingWorks {
    private static final Logger LOG = LoggerFactory.getLogger(DoingWorks.class);
    private static final Duration TRIED_AGAIN_AFTER = Duration.ofMinutes(1);

    private final OwnerDatabase owner;
    private final WorkBook book;
    private final WorkSteps steps;
    private final StepWatch watch;
    private final Clock clock;
    private final Draining draining;
    private final Tracing tracing;

    DoingWorks(
            OwnerDatabase owner,
            WorkBook book,
            WorkSteps steps,
            StepWatch watch,
            Clock clock,
            Draining draining,
            Tracing tracing) {
        this.owner = owner;
        this.book = book;
        this.steps = steps;
        this.watch = watch;
        this.clock = clock;
        this.draining = draining;
        this.tracing = tracing;
    }

    /** Go on with everything that is open; what has failed waits for a while. */
    @Scheduled(fixedDelay = "${anjung.custody.every:2s}", initialDelay = "${anjung.custody.every:2s}")
    public void goOn() {
        book.open().stream()
                .takeWhile(work -> !draining.begun())
                .filter(this::due)
                .forEach(this::goOn);
    }

    private boolean due(WorkRow work) {
        return work.state() != StepState.FAILED
                || work.at().plus(TRIED_AGAIN_AFTER).isBefore(Moments.now(clock));
    }

    private void goOn(WorkRow work) {
        try (var lock =
                owner.lock("anjung.provision." + work.tenant(), Duration.ZERO).orElse(null)) {
            if (lock != null) {
                CurrentActor.run(Actor.WORKER, () -> goOn(book.read(work), lock));
            }
        } catch (SQLException failure) {
            LOG.warn("Tenant {}: {} waits: the database does not answer", work.tenant(), work.kind(), failure);
        }
    }

    private void goOn(WorkRow work, ServerLock lock) {
        var all = work.kind().steps();
        boolean wentWell = work.open();
        for (int done = work.doneSteps(); wentWell && done < all.size() && !draining.begun(); done++) {
            wentWell = took(work, all.get(done), done + 1, lock);
        }
    }

    private boolean took(WorkRow work, WorkStep step, int place, ServerLock lock) {
        try (var about = AboutTenant.enter(work.tenantId());
                var followed = tracing.begin(work.kind() + " " + step);
                var entered = followed.enter()) {
            return took(work, step, place, lock, followed);
        }
    }

    private boolean took(WorkRow work, WorkStep step, int place, ServerLock lock, Step followed) {
        try {
            lock.require();
            book.begin(work);
            watch.begins(work.tenantId(), step);
            steps.take(work, step);
            watch.ends(work.tenantId(), step);
            lock.require();
            book.done(work, place);
            return true;
        } catch (SQLException | IOException | RuntimeException failure) {
            LOG.warn("Tenant {}: {} of {} failed and will be tried again", work.tenant(), step, work.kind(), failure);
            followed.failed(failure);
            book.failed(work, failure);
            return false;
        }
    }
}
