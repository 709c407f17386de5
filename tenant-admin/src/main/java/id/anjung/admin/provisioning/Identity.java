package id.anjung.admin.provisioning;

import id.anjung.tenancy.Tenant;
import id.anjung.tenancy.TenantId;
import java.util.List;

/**
 * Make a tenant known to the identity provider: its organization, and the groups of the regency and of its
 * agencies; a port. What is there already stays; a second call changes nothing.
 */
public interface Identity {
    /**
     * Enrol the tenant.
     *
     * @param agencies codes of its agencies as they stand in group paths ({@code disdukcapil})
     */
    void enrol(Tenant tenant, List<String> agencies);

    /** Take the organization of a tenant with all its groups away; one that is not there is none to take. */
    void withdraw(TenantId tenant);
}
