package id.anjung.admin.application;

import id.anjung.access.Actor;
import id.anjung.admin.AgencyApplication;
import java.util.List;

/** Show applications that nobody has registered, as a demonstration does; a port. */
public interface ShownApplications {
    /** List those of the agencies that the person serves for. */
    List<AgencyApplication> applicationsFor(Actor actor);
}
