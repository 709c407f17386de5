package id.anjung.ui.offender;

import id.anjung.admin.registry.TenantRegistry;

/** Offend against the plan. */
public final class LooksBehindTenantAdmin {
    /** Look. */
    public String look(TenantRegistry registry) {
        return registry.toString();
    }
}
