package id.anjung.ui.offender;

import id.anjung.tenancy.CurrentTenant;
import id.anjung.tenancy.Reach;
import id.anjung.tenancy.TenantId;

/** Offend against the plan. */
public final class BindsATenant {
    /** Bind. */
    public void bind(TenantId tenant) {
        CurrentTenant.run(tenant, Reach.FULL, () -> {});
    }
}
