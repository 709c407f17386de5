package id.anjung.admin.custody;

import id.anjung.access.CurrentActor;
import id.anjung.admin.registry.Moments;
import id.anjung.admin.registry.ProvinceTrail;
import id.anjung.admin.registry.TenantRow;
import id.anjung.admin.registry.Texts;
import id.anjung.audit.AuditEvent;
import id.anjung.audit.Subject;
import id.anjung.tenancy.TenantId;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Keep the book of copies; whatever becomes of one stands in the province's trail too. */
@Singleton
class CopyBook {
    private static final int LONGEST_NAME = 160;

    private final CopyRows rows;
    private final ProvinceTrail trail;
    private final Clock clock;

    CopyBook(CopyRows rows, ProvinceTrail trail, Clock clock) {
        this.rows = rows;
        this.trail = trail;
        this.clock = clock;
    }

    /** List the copies of a tenant that can be had, newest first. */
    @Transactional("registry")
    public List<CopyRow> kept(TenantId tenant) {
        return rows.kept(tenant.regionCode());
    }

    /** Find a copy of a tenant; another tenant's is none. */
    @Transactional("registry")
    public Optional<CopyRow> find(TenantId tenant, UUID copy) {
        return rows.find(tenant.regionCode(), copy.toString());
    }

    /** Write down that a copy was taken; one that is taken again is the same one. */
    @Transactional("registry")
    public void keep(TenantRow tenant, CopyRow copy) {
        rows.keep(copy);
        note(AuditEvent.TENANT_COPIED, tenant, copy);
    }

    /** Write down that a copy was restored beside its tenant, and found the same. */
    @Transactional("registry")
    public void tried(TenantRow tenant, UUID copy) {
        rows.tried(copy.toString(), Moments.now(clock));
        find(tenant.id(), copy).ifPresent(row -> note(AuditEvent.TENANT_COPY_TRIED, tenant, row));
    }

    /** Write down to whom a copy was given. */
    @Transactional("registry")
    public void handed(TenantRow tenant, CopyRow copy) {
        rows.handed(
                copy.id(),
                Moments.now(clock),
                Texts.shortened(CurrentActor.require().name(), LONGEST_NAME));
        note(AuditEvent.TENANT_COPY_HANDED_OUT, tenant, copy);
    }

    /** Write down that a copy's file was deleted. */
    @Transactional("registry")
    public void dropped(TenantRow tenant, CopyRow copy) {
        rows.dropped(copy.id(), Moments.now(clock));
        note(AuditEvent.TENANT_COPY_DROPPED, tenant, copy);
    }

    private void note(AuditEvent event, TenantRow tenant, CopyRow copy) {
        trail.record(
                event,
                CurrentActor.require(),
                new Subject(ProvinceTrail.TENANT, tenant.code(), tenant.name()),
                Map.of(),
                Map.of(
                        "copy", copy.id(),
                        "kind", copy.kind().name(),
                        "rows", copy.heldRows(),
                        "bytes", copy.bytes(),
                        "manifest", copy.manifest()));
    }
}
