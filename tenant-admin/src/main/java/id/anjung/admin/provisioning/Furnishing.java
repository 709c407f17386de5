package id.anjung.admin.provisioning;

import id.anjung.tenancy.Tenant;

/**
 * Fill in the configuration that a tenant begins with; a port. It runs as the worker, bound to the tenant in
 * full. A call for a tenant that is furnished, or half furnished, ends in the same state.
 */
public interface Furnishing {
    /** Furnish the tenant. */
    void furnish(Tenant tenant);
}
