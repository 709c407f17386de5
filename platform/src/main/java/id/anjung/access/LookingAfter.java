package id.anjung.access;

import id.anjung.tenancy.CurrentTenant;

/** Tell whom the acting person looks after: a supervisor the own agency, the regency's admin and the worker all of them. */
public final class LookingAfter {
    private LookingAfter() {}

    /** Tell whether it is this agency. */
    public static boolean agency(String code) {
        var actor = CurrentActor.require();
        return actor.everywhere().contains(Role.WORKER)
                || actor.membershipsIn(CurrentTenant.require().tenant()).stream()
                        .anyMatch(membership -> membership.role() == Role.TENANT_ADMIN
                                || membership.agency().equals(code));
    }
}
