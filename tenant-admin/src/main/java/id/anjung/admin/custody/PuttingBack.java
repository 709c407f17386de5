package id.anjung.admin.custody;

import id.anjung.access.CurrentActor;
import id.anjung.admin.migration.BringingUpTenants;
import id.anjung.admin.migration.ProvingWalls;
import id.anjung.admin.provisioning.EnrollingTenants;
import id.anjung.admin.registry.ProvinceTrail;
import id.anjung.admin.registry.TenantRegistry;
import id.anjung.admin.registry.TenantRow;
import id.anjung.audit.AuditEvent;
import id.anjung.audit.ExportingTrail;
import id.anjung.audit.SealingTrail;
import id.anjung.audit.Subject;
import id.anjung.audit.chain.Link;
import id.anjung.audit.chain.Verdict;
import id.anjung.audit.chain.VerifyingChain;
import id.anjung.process.WorkerOnly;
import id.anjung.tenancy.CurrentTenant;
import id.anjung.tenancy.Reach;
import id.anjung.tenancy.TenantId;
import io.micronaut.context.annotation.Requires;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Make a tenant whose tables were put back what it was: walled in, with a trail that holds, and known to all. */
@Singleton
@WorkerOnly
@Requires(property = "anjung.db.user")
@Requires(property = CopyFolder.NAME)
class PuttingBack {
    private final BringingUpTenants bringing;
    private final ProvingWalls walls;
    private final TenantRegistry registry;
    private final EnrollingTenants enrolling;
    private final ExportingTrail exporting;
    private final SealingTrail sealing;
    private final CheckingCopies copies;
    private final ProvinceTrail trail;

    PuttingBack(
            BringingUpTenants bringing,
            ProvingWalls walls,
            TenantRegistry registry,
            EnrollingTenants enrolling,
            ExportingTrail exporting,
            SealingTrail sealing,
            CheckingCopies copies,
            ProvinceTrail trail) {
        this.bringing = bringing;
        this.walls = walls;
        this.registry = registry;
        this.enrolling = enrolling;
        this.exporting = exporting;
        this.sealing = sealing;
        this.copies = copies;
        this.trail = trail;
    }

    void raiseWall(TenantId tenant) throws SQLException {
        bringing.bringUp(tenant);
        walls.prove(List.of(tenant));
    }

    /**
     * Verify the trail and that it ends where the copy says.
     *
     * @throws CopyBroken when it does not
     */
    void checkTrail(TenantId tenant, UUID copy) throws IOException {
        var end = copies.read(tenant, copy, (manifest, reader, seal) -> head(manifest));
        var verdict = CurrentTenant.call(tenant, Reach.READ_ONLY, this::verdict);
        if (!(verdict instanceof Verdict.Whole whole)) {
            throw new CopyBroken("The trail does not hold: " + verdict);
        }
        if (end.isPresent() && !whole.head().equals(end.get())) {
            throw new CopyBroken("The trail ends at place " + whole.head().place() + ", and the copy says "
                    + end.get().place());
        }
    }

    private static Optional<Link> head(Manifest manifest) {
        return Optional.ofNullable(manifest.chain()).map(chain -> new Link(chain.place(), chain.hash()));
    }

    private Verdict verdict() {
        try {
            Path file = Files.createTempFile("anjung-trail-", ".jsonl");
            try (var written = exporting.file()) {
                Files.copy(written, file, StandardCopyOption.REPLACE_EXISTING);
                return VerifyingChain.verify(file);
            } finally {
                Files.delete(file);
            }
        } catch (IOException full) {
            throw new UncheckedIOException(full);
        }
    }

    /** Make the identity provider know it, and write down that it was restored, and from which place on its trail is another. */
    void enrol(TenantRow tenant, UUID work, UUID copy) {
        enrolling.enrol(tenant);
        trail.recordOnce(
                AuditEvent.TENANT_RESTORED,
                CurrentActor.require(),
                new Subject(ProvinceTrail.TENANT, tenant.code(), tenant.name()),
                work.toString(),
                Map.of(
                        "work", work.toString(),
                        "copy", copy.toString(),
                        "place", sealing.headOf(tenant.tenant()).place()));
    }
}
