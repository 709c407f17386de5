package id.anjung.ui.contract;

import id.anjung.admin.CopyKind;
import id.anjung.admin.Custody;
import id.anjung.admin.Lifecycle;
import id.anjung.admin.OwnExports;
import id.anjung.admin.TenantCopy;
import id.anjung.admin.WorkAnswer;
import id.anjung.tenancy.CurrentTenant;
import id.anjung.tenancy.Tenant;
import id.anjung.tenancy.TenantStatus;
import io.micronaut.context.annotation.Requires;
import jakarta.inject.Singleton;
import java.io.InputStream;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Be the exports of whichever tenant is bound, marked by it, in the registry's place. */
@Singleton
@Requires(property = "test.marked-members")
final class MarkedExports implements OwnExports {
    @Override
    public Custody now() {
        var id = CurrentTenant.require().tenant();
        var handed = new TenantCopy.Handed(Instant.EPOCH, "Penanda " + id);
        var copy = new TenantCopy(new UUID(0, 1), CopyKind.EXPORT, Instant.EPOCH, 1, 1, "", "", null, handed);
        return new Custody(
                "same",
                new Tenant(id, "same", "same", TenantStatus.ACTIVE),
                new Lifecycle.Active(),
                List.of(copy),
                List.of());
    }

    @Override
    public WorkAnswer export() {
        throw new UnsupportedOperationException("nothing is exported here");
    }

    @Override
    public Optional<InputStream> handOut(UUID copy) {
        return Optional.empty();
    }
}
