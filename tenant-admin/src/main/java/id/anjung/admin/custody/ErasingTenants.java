package id.anjung.admin.custody;

import id.anjung.access.CurrentActor;
import id.anjung.admin.CopyKind;
import id.anjung.admin.migration.MigratingSchemas;
import id.anjung.admin.provisioning.Identity;
import id.anjung.admin.registry.ProvinceTrail;
import id.anjung.admin.registry.TenantKeys;
import id.anjung.audit.AuditEvent;
import id.anjung.audit.Subject;
import id.anjung.process.WorkerOnly;
import id.anjung.tenancy.TenantId;
import io.micronaut.context.annotation.Requires;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.sql.SQLException;
import java.util.Map;
import java.util.TreeMap;

/**
 * Erase a tenant, its key first: whatever is left lying somewhere after that, no person in it can be read. The province's
 * trail keeps the certificate (Undang-Undang 27/2022, Pasal 43 to 45: erase, destroy, and tell).
 */
@Singleton
@WorkerOnly
@Requires(property = "anjung.db.user")
@Requires(property = CopyFolder.NAME)
class ErasingTenants {
    private final Remains remains;
    private final MigratingSchemas schemas;
    private final TenantKeys keys;
    private final Identity identity;
    private final CopyFolder folder;
    private final PlatformFolder platform;
    private final CopyBook copies;
    private final ProvinceTrail trail;

    ErasingTenants(
            Remains remains,
            MigratingSchemas schemas,
            TenantKeys keys,
            Identity identity,
            CopyFolder folder,
            PlatformFolder platform,
            CopyBook copies,
            ProvinceTrail trail) {
        this.remains = remains;
        this.schemas = schemas;
        this.keys = keys;
        this.identity = identity;
        this.folder = folder;
        this.platform = platform;
        this.copies = copies;
        this.trail = trail;
    }

    void destroyKey(TenantId tenant) throws SQLException {
        remains.delete("anjung.tenant_key", tenant);
        keys.forgetErased();
    }

    void dropSchema(TenantId tenant) throws SQLException {
        schemas.drop(tenant.schema());
        schemas.drop(WorkSteps.beside(tenant));
        remains.dropRoles(tenant);
    }

    void forgetEvents(TenantId tenant) throws SQLException {
        remains.delete(MigratingSchemas.EVENT + ".event", tenant);
    }

    void withdraw(TenantId tenant) {
        identity.withdraw(tenant);
    }

    /** Delete what was kept of it; also each copy of the registry, since its key is in them. */
    void deleteCopies(TenantId tenant) throws IOException {
        platform.deleteAll();
        folder.deleteAll(tenant);
    }

    /**
     * Write the certificate and take the tenant out of the registry.
     *
     * @throws IllegalStateException naming what is left, when something is
     */
    void certify(WorkRow work) throws SQLException {
        var tenant = work.tenantId();
        var left = remains.of(tenant);
        if (!left.isEmpty()) {
            throw new IllegalStateException("Left of tenant " + tenant + ": " + String.join(", ", left));
        }
        var export = copies.kept(tenant).stream()
                .filter(copy -> copy.kind() == CopyKind.EXPORT && copy.handedAt() != null)
                .findFirst();
        var certificate = new TreeMap<String, Object>(Map.of("work", work.id(), "schema", tenant.schema()));
        certificate.put("asked_by", work.staffName());
        certificate.put("asked_at", work.askedAt().toString());
        certificate.put("reason", String.valueOf(work.reason()));
        export.ifPresent(copy -> {
            certificate.put("export", copy.id());
            certificate.put("export_manifest", copy.manifest());
            certificate.put("export_rows", copy.heldRows());
            certificate.put("export_chain_place", copy.chainPlace());
            certificate.put("export_handed_to", String.valueOf(copy.handedTo()));
            certificate.put("export_handed_at", String.valueOf(copy.handedAt()));
        });
        // After a crash the copies may be out of the registry already; then the certificate is there, too.
        trail.recordOnce(
                AuditEvent.TENANT_ERASED,
                CurrentActor.require(),
                new Subject(ProvinceTrail.TENANT, tenant.regionCode(), work.name()),
                work.id(),
                certificate);
        remains.forget(tenant, work.id());
    }
}
