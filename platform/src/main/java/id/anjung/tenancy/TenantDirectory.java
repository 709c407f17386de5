package id.anjung.tenancy;

import java.util.List;
import java.util.Optional;

/** Look tenants up; a port that the registry of tenant-admin fills. Answers are at most one second old. */
public interface TenantDirectory {
    /** Find the tenant with this name in addresses. */
    Optional<Tenant> bySlug(String slug);

    /** Find the tenant with this region code. */
    Optional<Tenant> byId(TenantId id);

    /** List every tenant, in the order of the region codes. */
    List<Tenant> all();
}
