package id.anjung.admin.agencylogin;

import id.anjung.access.CurrentActor;
import id.anjung.admin.AgencyLogin;
import id.anjung.admin.registry.ProvinceTrail;
import id.anjung.audit.AuditEvent;
import id.anjung.audit.Subject;
import jakarta.inject.Singleton;
import java.util.Map;

/** Write into the province's trail what was done to an agency's login. */
@Singleton
final class AgencyLoginTrail {
    private static final String NOUN = "agency-login";

    private final ProvinceTrail trail;

    AgencyLoginTrail(ProvinceTrail trail) {
        this.trail = trail;
    }

    void note(AuditEvent event, AgencyLogin login) {
        var wish = login.wish();
        trail.record(
                event,
                CurrentActor.require(),
                new Subject(NOUN, wish.agency(), wish.name()),
                Map.of(),
                Map.of(
                        "discovery", wish.discovery(),
                        "client", wish.client(),
                        "domains", String.join(" ", wish.domains())));
    }
}
