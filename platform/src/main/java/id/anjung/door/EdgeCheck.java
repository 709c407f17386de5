package id.anjung.door;

import id.anjung.access.Actor;
import id.anjung.tenancy.Tenant;

/** Decide whether a tenant is there for the one who asks; for everybody else it looks like one that is not. */
public interface EdgeCheck {
    /** Tell whether this actor may know that the tenant exists. */
    boolean there(Tenant tenant, Actor actor);
}
