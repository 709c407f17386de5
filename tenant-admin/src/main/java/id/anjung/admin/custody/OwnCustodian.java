package id.anjung.admin.custody;

import static id.anjung.access.Permission.EXPORT_MALL;
import static id.anjung.access.Permission.READ_AUDIT;

import id.anjung.access.Actor;
import id.anjung.access.CurrentActor;
import id.anjung.access.Permitted;
import id.anjung.admin.CopyKind;
import id.anjung.admin.Custody;
import id.anjung.admin.OwnExports;
import id.anjung.admin.WorkAnswer;
import id.anjung.admin.WorkKind;
import id.anjung.admin.registry.TenantRegistry;
import id.anjung.admin.registry.TenantRow;
import id.anjung.audit.AuditEvent;
import id.anjung.audit.AuditTrail;
import id.anjung.audit.Subject;
import id.anjung.setting.level.SettingKey;
import id.anjung.setting.level.Settings;
import id.anjung.tenancy.CurrentTenant;
import id.anjung.tenancy.TenantId;
import io.micronaut.context.annotation.Requires;
import io.micronaut.transaction.TransactionOperations;
import jakarta.inject.Named;
import jakarta.inject.Singleton;
import java.io.InputStream;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/** Make and hand out exports for the bound tenant; of its backups, which only this installation can read, it has none. */
@Singleton
@Requires(property = CopyFolder.NAME)
class OwnCustodian implements OwnExports {
    private static final String NOUN = "export";
    private static final long MEGABYTE = 1_000_000;

    private final TenantRegistry registry;
    private final WorkBook book;
    private final CopyBook copies;
    private final HandingOut handing;
    private final Asking asking;
    private final AuditTrail trail;
    private final Settings settings;
    private final TransactionOperations<?> transactions;

    OwnCustodian(
            TenantRegistry registry,
            WorkBook book,
            CopyBook copies,
            HandingOut handing,
            Asking asking,
            AuditTrail trail,
            Settings settings,
            @Named("tenant") TransactionOperations<?> transactions) {
        this.registry = registry;
        this.book = book;
        this.copies = copies;
        this.handing = handing;
        this.asking = asking;
        this.trail = trail;
        this.settings = settings;
        this.transactions = transactions;
    }

    @Override
    @Permitted(READ_AUDIT)
    public Custody now() {
        var row = row();
        return new Custody(
                row.name(),
                row.tenant(),
                row.life(),
                exports().map(CopyRow::shown).toList(),
                book.newest(row.id()).stream()
                        .filter(work -> work.kind() == WorkKind.EXPORT)
                        .map(WorkRow::shown)
                        .toList());
    }

    @Override
    @Permitted(EXPORT_MALL)
    public WorkAnswer export() {
        int room = CurrentActor.call(Actor.PUBLIC, settings::counting).mall().whole(SettingKey.EXPORT_MEGABYTES);
        if (room > 0 && exports().mapToLong(CopyRow::bytes).sum() >= room * MEGABYTE) {
            return new WorkAnswer.NoRoom(room);
        }
        var answer = asking.ask(tenant(), WorkKind.EXPORT, null, null);
        if (answer instanceof WorkAnswer.Asked) {
            note(AuditEvent.EXPORT_ASKED, "all");
        }
        return answer;
    }

    @Override
    @Permitted(EXPORT_MALL)
    public Optional<InputStream> handOut(UUID copy) {
        var found = copies.find(tenant(), copy).filter(row -> row.kind() == CopyKind.EXPORT);
        if (found.isEmpty()) {
            return Optional.empty();
        }
        note(AuditEvent.EXPORT_HANDED_OUT, copy.toString());
        return handing.out(row(), found.get());
    }

    private Stream<CopyRow> exports() {
        return copies.kept(tenant()).stream().filter(copy -> copy.kind() == CopyKind.EXPORT);
    }

    private void note(AuditEvent event, String id) {
        transactions.executeWrite(status -> {
            trail.record(event, new Subject(NOUN, id, ""), null, null);
            return true;
        });
    }

    private TenantRow row() {
        return registry.find(tenant()).orElseThrow();
    }

    private static TenantId tenant() {
        return CurrentTenant.require().tenant();
    }
}
