package id.anjung.admin.bundle;

import id.anjung.access.Membership;
import id.anjung.access.Role;
import id.anjung.tenancy.TenantId;

/** Say what a person may do, and where. */
public sealed interface RoleEntry {
    /**
     * Watch over the whole province.
     *
     * @param role one of the province's
     */
    record InProvince(Role role) implements RoleEntry {}

    /**
     * Work in one tenant.
     *
     * @param tenant where
     * @param membership as what
     */
    record InTenant(TenantId tenant, Membership membership) implements RoleEntry {}
}
