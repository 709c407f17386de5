package id.anjung.admin;

import id.anjung.access.Actor;
import java.util.List;

/** Know the applications that agencies have registered for their officers. */
public interface AgencyApplications {
    /** List the applications of the agencies that the person serves for, in the tenants where they are offered. */
    List<AgencyApplication> applicationsFor(Actor actor);
}
