package id.anjung.admin.provisioning;

import id.anjung.admin.registry.TenantRow;
import id.anjung.agency.Agencies;
import id.anjung.register.PageRequest;
import id.anjung.tenancy.CurrentTenant;
import id.anjung.tenancy.Reach;
import id.anjung.tenancy.TenantId;
import io.micronaut.context.annotation.Requires;
import jakarta.inject.Singleton;
import java.util.List;

/** Make a tenant known to the identity provider with the agencies that it has now. */
@Singleton
@Requires(beans = Identity.class)
@Requires(property = "datasources.tenant.url")
public class EnrollingTenants {
    private static final int ALL_AGENCIES = 500;

    private final Agencies agencies;
    private final Identity identity;

    EnrollingTenants(Agencies agencies, Identity identity) {
        this.agencies = agencies;
        this.identity = identity;
    }

    /** Enrol it; the caller is who may read its configuration. */
    public void enrol(TenantRow row) {
        identity.enrol(row.tenant(), agencies(row.id()));
    }

    private List<String> agencies(TenantId tenant) {
        return CurrentTenant.call(
                tenant,
                Reach.READ_ONLY,
                () -> agencies.page(PageRequest.first(ALL_AGENCIES)).stream()
                        .map(kept -> kept.data().code())
                        .toList());
    }
}
