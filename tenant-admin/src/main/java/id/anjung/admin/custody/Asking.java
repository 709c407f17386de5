package id.anjung.admin.custody;

import id.anjung.access.CurrentActor;
import id.anjung.admin.CopyKind;
import id.anjung.admin.Lifecycle;
import id.anjung.admin.WorkAnswer;
import id.anjung.admin.WorkKind;
import id.anjung.admin.registry.ProvinceTrail;
import id.anjung.admin.registry.TenantRegistry;
import id.anjung.admin.registry.TenantRow;
import id.anjung.audit.AuditEvent;
import id.anjung.audit.Subject;
import id.anjung.tenancy.DuplicateKey;
import id.anjung.tenancy.TenantId;
import io.micronaut.data.exceptions.DataAccessException;
import io.micronaut.transaction.TransactionOperations;
import jakarta.inject.Named;
import jakarta.inject.Singleton;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Write a wish down together with its entry in the province's trail, if the tenant stands in a way that allows it. */
@Singleton
class Asking {
    private final TenantRegistry registry;
    private final WorkBook book;
    private final CopyBook copies;
    private final ProvinceTrail trail;
    private final TransactionOperations<?> transactions;

    Asking(
            TenantRegistry registry,
            WorkBook book,
            CopyBook copies,
            ProvinceTrail trail,
            @Named("registry") TransactionOperations<?> transactions) {
        this.registry = registry;
        this.book = book;
        this.copies = copies;
        this.trail = trail;
        this.transactions = transactions;
    }

    /** Ask for a work. */
    WorkAnswer ask(TenantId tenant, WorkKind kind, @Nullable UUID copy, @Nullable String reason) {
        try {
            return transactions.executeWrite(status -> registry.locked(tenant)
                    .map(row -> ask(row, kind, copy, reason))
                    .orElseGet(WorkAnswer.NotFound::new));
        } catch (DataAccessException refused) {
            if (DuplicateKey.behind(refused)) {
                return book.openOn(tenant)
                        .<WorkAnswer>map(open -> new WorkAnswer.AtWork(open.kind()))
                        .orElseGet(() -> new WorkAnswer.AtWork(kind));
            }
            throw refused;
        }
    }

    private WorkAnswer ask(TenantRow row, WorkKind kind, @Nullable UUID copy, @Nullable String reason) {
        if (!allowed(kind, row.life())) {
            return new WorkAnswer.NotNow(row.status());
        }
        var open = book.openOn(row.id());
        if (open.isPresent()) {
            return new WorkAnswer.AtWork(open.get().kind());
        }
        if (kind == WorkKind.ERASE && !handedOut(row)) {
            return new WorkAnswer.ExportNeeded();
        }
        note(event(kind), book.open(row, kind, copy, reason, CurrentActor.require()));
        return new WorkAnswer.Asked();
    }

    /** Write down that somebody has decided something about a work. */
    void note(AuditEvent event, WorkRow work) {
        var wish = new TreeMap<String, Object>(
                Map.of("work", work.id(), "kind", work.kind().name()));
        if (work.copy() != null) {
            wish.put("copy", work.copy());
        }
        if (work.reason() != null) {
            wish.put("reason", work.reason());
        }
        trail.record(
                event,
                CurrentActor.require(),
                new Subject(ProvinceTrail.TENANT, work.tenant(), work.name()),
                Map.of(),
                wish);
    }

    private static boolean allowed(WorkKind kind, Lifecycle life) {
        return switch (kind) {
            case BACKUP, EXPORT, TRIAL -> life.isSetUp() && !(life instanceof Lifecycle.Erasing);
            case RESTORE -> life.isOutOfService();
            case ARCHIVE -> life.mayBecome(new Lifecycle.Archived(""));
            case ERASE -> life.mayBecome(new Lifecycle.Erasing(""));
        };
    }

    /** Tell whether somebody holds an export of what the tenant was when it was archived. */
    private boolean handedOut(TenantRow row) {
        return copies.kept(row.id()).stream()
                .anyMatch(copy -> copy.kind() == CopyKind.EXPORT
                        && copy.handedAt() != null
                        && copy.takenAt().isAfter(row.statusChangedAt()));
    }

    private static AuditEvent event(WorkKind kind) {
        return switch (kind) {
            case BACKUP, EXPORT, TRIAL -> AuditEvent.TENANT_COPY_ASKED;
            case ARCHIVE -> AuditEvent.TENANT_ARCHIVE_ASKED;
            case RESTORE -> AuditEvent.TENANT_RESTORE_ASKED;
            case ERASE -> AuditEvent.TENANT_ERASE_ASKED;
        };
    }
}
