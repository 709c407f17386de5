package id.anjung.admin.keycloak;

import id.anjung.process.StaffedOnly;
import id.anjung.tenancy.TenantId;
import io.micronaut.context.annotation.Requires;
import jakarta.inject.Singleton;
import java.util.List;

/**
 * Give a tenant its organization with a group for each thing that people can be in it, and demand a second factor of those
 * who administer it. It may be interrupted anywhere and run again, and it never touches another tenant's organization.
 */
@Singleton
@StaffedOnly
@Requires(property = KeycloakConnection.SECRET)
public final class EnsuringTenantRealm {
    private final TenantOrganizations organizations;
    private final SecondFactor secondFactor;
    private final SuspendedRoles suspended;

    EnsuringTenantRealm(TenantOrganizations organizations, SecondFactor secondFactor, SuspendedRoles suspended) {
        this.organizations = organizations;
        this.suspended = suspended;
        this.secondFactor = secondFactor;
    }

    /**
     * Do it; groups of agencies that are no longer listed stay, since people may still be in them.
     *
     * @param name of the tenant for people
     * @param agencies codes as they stand in group paths, in lower case
     */
    public void ensure(TenantId tenant, String name, List<String> agencies) {
        var paths = GroupPath.all(agencies);
        var organization = organizations.ensure(tenant, name);
        paths.forEach(organization::ensureGroup);
        organization.in(GroupPath.ADMINS).forEach(secondFactor::demand);
    }

    /** Take the tenant's organization away with all its groups; accounts stay, as they may serve elsewhere. */
    public void remove(TenantId tenant) {
        suspended.forget(tenant);
        organizations.remove(tenant);
    }
}
