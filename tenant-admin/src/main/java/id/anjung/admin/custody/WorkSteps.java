package id.anjung.admin.custody;

import id.anjung.access.CurrentActor;
import id.anjung.admin.CopyKind;
import id.anjung.admin.Lifecycle;
import id.anjung.admin.WorkKind;
import id.anjung.admin.WorkStep;
import id.anjung.admin.migration.MigratingSchemas;
import id.anjung.admin.registry.TenantRegistry;
import id.anjung.admin.registry.TenantRow;
import id.anjung.process.WorkerOnly;
import id.anjung.tenancy.TenantId;
import io.micronaut.context.annotation.Requires;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.sql.SQLException;
import java.util.Objects;

/** Do the work of a step. */
@Singleton
@WorkerOnly
@Requires(property = "anjung.db.user")
@Requires(property = CopyFolder.NAME)
class WorkSteps {
    private static final String BESIDE = "anjung_beside_";

    private final TenantRegistry registry;
    private final TakingCopies taking;
    private final CheckingCopies checking;
    private final LoadingCopies loading;
    private final MigratingSchemas schemas;
    private final PuttingBack puttingBack;
    private final ErasingTenants erasing;
    private final CopyBook copies;

    WorkSteps(
            TenantRegistry registry,
            TakingCopies taking,
            CheckingCopies checking,
            LoadingCopies loading,
            MigratingSchemas schemas,
            PuttingBack puttingBack,
            ErasingTenants erasing,
            CopyBook copies) {
        this.registry = registry;
        this.taking = taking;
        this.checking = checking;
        this.loading = loading;
        this.schemas = schemas;
        this.puttingBack = puttingBack;
        this.erasing = erasing;
        this.copies = copies;
    }

    /** Take the step; a tenant that is gone is no obstacle to erasing it. */
    void take(WorkRow work, WorkStep step) throws SQLException, IOException {
        var tenant = work.tenantId();
        switch (step) {
            case CLOSE -> registry.end(tenant, end(work), CurrentActor.require());
            case TAKE_COPY -> taken(work, kind(work.kind()));
            case KEEP_PRESENT -> taken(work, CopyKind.REPLACED);
            case CHECK_COPY -> checking.check(tenant, work.copyId());
            case LOAD_BESIDE -> loadBeside(work);
            case CLEAR_BESIDE -> {
                schemas.drop(beside(tenant));
                copies.tried(row(tenant), work.copyId());
            }
            case LOAD -> loading.load(tenant, work.copyId(), tenant.schema());
            case RAISE_WALL -> puttingBack.raiseWall(tenant);
            case CHECK_TRAIL -> puttingBack.checkTrail(tenant, work.copyId());
            case ENROL -> puttingBack.enrol(row(tenant), work.uuid(), work.copyId());
            case DESTROY_KEY -> erasing.destroyKey(tenant);
            case DROP_SCHEMA -> erasing.dropSchema(tenant);
            case FORGET_EVENTS -> erasing.forgetEvents(tenant);
            case WITHDRAW -> erasing.withdraw(tenant);
            case DELETE_COPIES -> erasing.deleteCopies(tenant);
            case CERTIFY -> erasing.certify(work);
        }
    }

    /** Load it; a trial that fails may be given up, and then nobody would clear away what it has loaded. */
    private void loadBeside(WorkRow work) throws SQLException, IOException {
        try {
            loading.load(work.tenantId(), work.copyId(), beside(work.tenantId()));
        } catch (SQLException | IOException | RuntimeException failure) {
            schemas.drop(beside(work.tenantId()));
            throw failure;
        }
    }

    private void taken(WorkRow work, CopyKind kind) throws SQLException, IOException {
        var tenant = row(work.tenantId());
        var taken = taking.take(tenant, work.uuid(), kind);
        taken.ifPresent(copy -> copies.keep(tenant, copy));
    }

    private TenantRow row(TenantId tenant) {
        return registry.find(tenant).orElseThrow();
    }

    private static Lifecycle end(WorkRow work) {
        var reason = Objects.requireNonNullElse(work.reason(), "");
        return work.kind() == WorkKind.ERASE ? new Lifecycle.Erasing(reason) : new Lifecycle.Archived(reason);
    }

    private static CopyKind kind(WorkKind work) {
        return switch (work) {
            case EXPORT -> CopyKind.EXPORT;
            case ARCHIVE -> CopyKind.LAST;
            case BACKUP, TRIAL, RESTORE, ERASE -> CopyKind.BACKUP;
        };
    }

    static String beside(TenantId tenant) {
        return BESIDE + tenant;
    }
}
