package id.anjung.admin.custody;

import static id.anjung.access.Permission.END_TENANTS;
import static id.anjung.access.Permission.KEEP_COPIES;
import static id.anjung.access.Permission.OVERSEE_TENANTS;

import id.anjung.access.Permitted;
import id.anjung.admin.Custody;
import id.anjung.admin.CustodyAdministration;
import id.anjung.admin.StatusChange;
import id.anjung.admin.StepState;
import id.anjung.admin.WorkAnswer;
import id.anjung.admin.WorkKind;
import id.anjung.admin.registry.TenantRegistry;
import id.anjung.audit.AuditEvent;
import id.anjung.tenancy.TenantId;
import io.micronaut.context.annotation.Requires;
import jakarta.inject.Singleton;
import java.io.InputStream;
import java.util.Optional;
import java.util.UUID;

/** Look after copies and ends of tenants for the province: each method names what its caller must be permitted to do. */
@Singleton
@Requires(property = CopyFolder.NAME)
class Custodian implements CustodyAdministration {
    private final TenantRegistry registry;
    private final WorkBook book;
    private final CopyBook copies;
    private final HandingOut handing;
    private final Asking asking;

    Custodian(TenantRegistry registry, WorkBook book, CopyBook copies, HandingOut handing, Asking asking) {
        this.registry = registry;
        this.book = book;
        this.copies = copies;
        this.handing = handing;
        this.asking = asking;
    }

    @Override
    @Permitted(OVERSEE_TENANTS)
    public Optional<Custody> of(TenantId tenant) {
        var row = registry.find(tenant);
        var works = book.newest(tenant);
        if (row.isEmpty() && works.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new Custody(
                row.map(known -> known.name()).orElseGet(() -> works.getFirst().name()),
                row.map(known -> known.tenant()).orElse(null),
                row.map(known -> known.life()).orElse(null),
                copies.kept(tenant).stream().map(CopyRow::shown).toList(),
                works.stream().map(WorkRow::shown).toList()));
    }

    @Override
    @Permitted(KEEP_COPIES)
    public WorkAnswer backUp(TenantId tenant) {
        return asking.ask(tenant, WorkKind.BACKUP, null, null);
    }

    @Override
    @Permitted(KEEP_COPIES)
    public WorkAnswer export(TenantId tenant) {
        return asking.ask(tenant, WorkKind.EXPORT, null, null);
    }

    @Override
    @Permitted(KEEP_COPIES)
    public WorkAnswer tryOut(TenantId tenant, UUID copy) {
        return copies.find(tenant, copy).isEmpty()
                ? new WorkAnswer.NotFound()
                : asking.ask(tenant, WorkKind.TRIAL, copy, null);
    }

    @Override
    @Permitted(END_TENANTS)
    public WorkAnswer restore(TenantId tenant, UUID copy, String reason) {
        if (copies.find(tenant, copy).isEmpty()) {
            return new WorkAnswer.NotFound();
        }
        return lacking(reason)
                ? new WorkAnswer.ReasonNeeded()
                : asking.ask(tenant, WorkKind.RESTORE, copy, reason.strip());
    }

    @Override
    @Permitted(END_TENANTS)
    public WorkAnswer archive(TenantId tenant, String reason) {
        return lacking(reason)
                ? new WorkAnswer.ReasonNeeded()
                : asking.ask(tenant, WorkKind.ARCHIVE, null, reason.strip());
    }

    @Override
    @Permitted(END_TENANTS)
    public WorkAnswer erase(TenantId tenant, String slug, String reason) {
        if (lacking(reason)) {
            return new WorkAnswer.ReasonNeeded();
        }
        var row = registry.find(tenant);
        if (row.isEmpty()) {
            return new WorkAnswer.NotFound();
        }
        return row.get().slug().equals(slug.strip())
                ? asking.ask(tenant, WorkKind.ERASE, null, reason.strip())
                : new WorkAnswer.NameDiffers();
    }

    @Override
    @Permitted(KEEP_COPIES)
    public boolean retry(TenantId tenant) {
        var failed = book.openOn(tenant).filter(work -> work.state() == StepState.FAILED);
        failed.ifPresent(work -> {
            asking.note(AuditEvent.TENANT_WORK_RETRIED, work);
            book.forgive(work);
        });
        return failed.isPresent();
    }

    @Override
    @Permitted(KEEP_COPIES)
    public boolean giveUp(TenantId tenant) {
        var failed = book.openOn(tenant)
                .filter(work -> work.state() == StepState.FAILED && work.kind().mayBeGivenUp());
        failed.ifPresent(work -> {
            asking.note(AuditEvent.TENANT_WORK_GIVEN_UP, work);
            book.giveUp(work);
        });
        return failed.isPresent();
    }

    @Override
    @Permitted(KEEP_COPIES)
    public Optional<InputStream> handOut(TenantId tenant, UUID copy) {
        return registry.find(tenant)
                .flatMap(row -> copies.find(tenant, copy).flatMap(found -> handing.out(row, found)));
    }

    private static boolean lacking(String reason) {
        return reason.isBlank() || reason.strip().length() > StatusChange.LONGEST_REASON;
    }
}
