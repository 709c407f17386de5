package id.anjung.admin.provisioning;

import id.anjung.tenancy.Tenant;
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
}
