package id.anjung.queue;

import id.anjung.access.CurrentActor;
import id.anjung.access.Role;
import id.anjung.tenancy.CurrentTenant;

/** Tell whom the acting person looks after: a supervisor the own agency, the regency's admin all of them. */
public final class LookingAfter {
    private LookingAfter() {}

    /** Tell whether it is this agency. */
    public static boolean agency(String code) {
        return CurrentActor.require().membershipsIn(CurrentTenant.require().tenant()).stream()
                .anyMatch(membership -> membership.role() == Role.TENANT_ADMIN
                        || membership.agency().equals(code));
    }
}
