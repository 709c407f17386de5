package id.anjung.admin.custody;

import id.anjung.admin.WorkStep;
import id.anjung.tenancy.TenantId;

/** Hear of each step of a work as it begins and ends; for those who wait. */
interface WorkWatch {
    /** Hear that a step begins. */
    void begins(TenantId tenant, WorkStep step);

    /** Hear that the work of a step is done, before it is written down as done. */
    void ends(TenantId tenant, WorkStep step);
}
