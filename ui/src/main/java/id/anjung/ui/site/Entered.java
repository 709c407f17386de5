package id.anjung.ui.site;

import id.anjung.tenancy.CurrentTenant;
import id.anjung.tenancy.Tenant;
import id.anjung.tenancy.TenantDirectory;
import jakarta.inject.Singleton;
import java.util.Optional;

/** Find the mall that the edge has bound, because the path names it and it is served. */
@Singleton
final class Entered {
    private final TenantDirectory directory;

    Entered(TenantDirectory directory) {
        this.directory = directory;
    }

    Optional<Tenant> mall() {
        return CurrentTenant.find().flatMap(bound -> directory.byId(bound.tenant()));
    }
}
