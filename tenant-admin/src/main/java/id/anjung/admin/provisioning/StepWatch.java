package id.anjung.admin.provisioning;

import id.anjung.tenancy.TenantId;

/** Hear of each step of a setting up, or of a work on a tenant, as it begins and ends; for those who wait. */
public interface StepWatch {
    /** Hear that a step begins. */
    void begins(TenantId tenant, Enum<?> step);

    /** Hear that the work of a step is done, before it is written down as done. */
    void ends(TenantId tenant, Enum<?> step);
}
