package id.anjung.admin.custody;

import id.anjung.access.Actor;
import id.anjung.admin.StepState;
import id.anjung.admin.WorkKind;
import id.anjung.admin.registry.Moments;
import id.anjung.admin.registry.TenantRow;
import id.anjung.admin.registry.Texts;
import id.anjung.tenancy.TenantId;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Write down what is to be done to tenants and how far it has come, at once, so that whoever goes on knows. */
@Singleton
class WorkBook {
    private static final int LONGEST_NAME = 160;
    private static final int LONGEST_ID = 64;

    private final WorkRows rows;
    private final Clock clock;

    WorkBook(WorkRows rows, Clock clock) {
        this.rows = rows;
        this.clock = clock;
    }

    /** Write a wish down; the database refuses a second open one for the tenant. */
    @Transactional("registry")
    public WorkRow open(TenantRow tenant, WorkKind kind, @Nullable UUID copy, @Nullable String reason, Actor actor) {
        var now = now();
        return rows.save(new WorkRow(
                UUID.randomUUID().toString(),
                tenant.code(),
                tenant.name(),
                kind,
                tenant.code(),
                copy == null ? null : copy.toString(),
                reason,
                Texts.shortened(actor.subject(), LONGEST_ID),
                Texts.shortened(actor.name(), LONGEST_NAME),
                now,
                0,
                StepState.PENDING,
                0,
                null,
                now));
    }

    /** Answer the open work on a tenant. */
    @Transactional("registry")
    public Optional<WorkRow> openOn(TenantId tenant) {
        return rows.findByOpenTenant(tenant.regionCode());
    }

    /** List all open works, the oldest first. */
    @Transactional("registry")
    public List<WorkRow> open() {
        return rows.findByOpenTenantIsNotNullOrderByAskedAt();
    }

    /** Read a work as it stands now. */
    @Transactional("registry")
    public WorkRow read(WorkRow work) {
        return rows.findById(work.id()).orElseThrow();
    }

    /** List the works on a tenant, the newest first, the last ones only. */
    @Transactional("registry")
    public List<WorkRow> newest(TenantId tenant) {
        return rows.newest(tenant.regionCode());
    }

    /** Answer when a work of this kind was last asked for. */
    @Transactional("registry")
    public Optional<Instant> last(TenantId tenant, WorkKind kind) {
        return Optional.ofNullable(rows.last(tenant.regionCode(), kind.name()));
    }

    /** Let a work that failed count as not begun, so that it is tried at once. */
    @Transactional("registry")
    public void forgive(WorkRow work) {
        rows.stand(work.id(), StepState.PENDING.name(), work.error(), now());
    }

    /** End a work that failed, as it is. */
    @Transactional("registry")
    public void giveUp(WorkRow work) {
        rows.close(work.id(), StepState.FAILED.name(), work.doneSteps(), now());
    }

    void begin(WorkRow work) {
        rows.begin(work.id(), now());
    }

    /** Write down that so many steps are done; with the last one the work ends. */
    void done(WorkRow work, int steps) {
        if (steps == work.kind().steps().size()) {
            rows.close(work.id(), StepState.DONE.name(), steps, now());
        } else {
            rows.goOn(work.id(), steps, now());
        }
    }

    void failed(WorkRow work, Throwable failure) {
        rows.stand(work.id(), StepState.FAILED.name(), Texts.oneLine(failure), now());
    }

    private Instant now() {
        return Moments.now(clock);
    }
}
