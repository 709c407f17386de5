package id.anjung.admin;

import id.anjung.access.CurrentActor;
import id.anjung.agency.Agencies;
import id.anjung.agency.Agency;
import id.anjung.register.Kept;
import id.anjung.register.PageRequest;
import id.anjung.tenancy.CurrentTenant;
import id.anjung.tenancy.Tenant;
import id.anjung.tenancy.TenantDirectory;
import id.anjung.tenancy.TenantId;
import jakarta.inject.Singleton;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Say what the agencies of a mall are called to somebody who stands outside of it. It enters the mall as that person and
 * no further than they reach; the reading inside asks for its own permission.
 */
@Singleton
public class AgencyNames {
    private static final PageRequest EVER = new PageRequest("", true, "", PageRequest.Sort.BY_CODE, 0, 500);

    private final TenantDirectory directory;
    private final Agencies agencies;

    AgencyNames(TenantDirectory directory, Agencies agencies) {
        this.directory = directory;
        this.agencies = agencies;
    }

    /** Answer the short names of all agencies that a mall ever had, by their codes; none when it is not served now. */
    public Map<String, String> at(TenantId mall) {
        return directory
                .byId(mall)
                .filter(tenant -> tenant.status().readable())
                .map(this::read)
                .orElse(Map.of());
    }

    private Map<String, String> read(Tenant mall) {
        var reach = mall.status().narrow(CurrentActor.require().reachIn(mall.id()));
        return CurrentTenant.call(
                mall.id(),
                reach,
                () -> agencies.page(EVER).stream()
                        .map(Kept::data)
                        .collect(Collectors.toMap(Agency::code, Agency::shortName)));
    }
}
