package id.anjung.admin.application;

import id.anjung.access.Actor;
import id.anjung.access.Membership;
import id.anjung.admin.AgencyApplication;
import id.anjung.admin.AgencyApplications;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Know which applications a person's agencies have: those that are registered, and what is shown beside them. */
@Singleton
class RegisteredApplications implements AgencyApplications {
    private final ApplicationRows rows;
    private final ShownApplications shown;

    RegisteredApplications(ApplicationRows rows, ShownApplications shown) {
        this.rows = rows;
        this.shown = shown;
    }

    @Override
    @Transactional("registry")
    public List<AgencyApplication> applicationsFor(Actor actor) {
        var agencies = actor.memberships().values().stream()
                .flatMap(held -> held.stream())
                .map(Membership::agency)
                .collect(Collectors.toSet());
        var registered = rows.findByStoppedAtIsNullOrderByName().stream()
                .filter(row -> agencies.contains(row.agency()))
                .map(row -> new AgencyApplication(row.code(), row.name(), row.description(), row.url()));
        return Stream.concat(registered, shown.applicationsFor(actor).stream()).toList();
    }
}
