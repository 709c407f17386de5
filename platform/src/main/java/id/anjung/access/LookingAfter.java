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

    /**
     * Tell whether the acting person decides who is this: the regency's admin and the worker decide about everybody, a
     * supervisor about the officers of the own agency.
     */
    public static boolean staff(Membership membership) {
        var actor = CurrentActor.require();
        var own = actor.membershipsIn(CurrentTenant.require().tenant());
        return actor.everywhere().contains(Role.WORKER)
                || own.contains(Membership.ofRegency(Role.TENANT_ADMIN))
                || membership.role() == Role.AGENCY_OFFICER
                        && own.contains(new Membership(Role.AGENCY_SUPERVISOR, membership.agency()));
    }

    /**
     * Go on only when the acting person decides who is this.
     *
     * @throws AccessDenied when they do not
     */
    public static void requireStaff(Membership membership) {
        if (!staff(membership)) {
            throw new AccessDenied(CurrentActor.require().username() + " does not decide who is " + membership);
        }
    }
}
