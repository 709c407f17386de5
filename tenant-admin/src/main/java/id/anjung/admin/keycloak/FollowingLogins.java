package id.anjung.admin.keycloak;

import id.anjung.access.LoginDays;
import io.micronaut.context.annotation.Requires;
import io.micronaut.scheduling.annotation.Scheduled;
import jakarta.inject.Singleton;
import jakarta.ws.rs.ProcessingException;
import jakarta.ws.rs.WebApplicationException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.Stream;
import org.keycloak.admin.client.resource.RealmResource;
import org.keycloak.representations.idm.EventRepresentation;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Follow who logs in at Keycloak, whichever application it is for; each round reads the last known day again. */
@Singleton
@Requires(property = KeycloakConnection.SECRET)
@Requires(beans = LoginDays.class)
class FollowingLogins {
    private static final Logger LOG = LoggerFactory.getLogger(FollowingLogins.class);
    private static final List<String> LOGINS = List.of("LOGIN");
    private static final int PAGE = 100;

    private final RealmResource realm;
    private final LoginDays days;

    FollowingLogins(RealmResource realm, LoginDays days) {
        this.realm = realm;
        this.days = days;
    }

    @Scheduled(fixedDelay = "1m", initialDelay = "15s")
    void follow() {
        try {
            var from = days.latest().toString();
            Stream.iterate(0, first -> first + PAGE)
                    .map(first -> realm.getEvents(LOGINS, null, null, from, null, null, first, PAGE))
                    .takeWhile(page -> !page.isEmpty())
                    .flatMap(List::stream)
                    .forEach(this::note);
        } catch (ProcessingException | WebApplicationException unanswered) {
            LOG.warn("Logins are followed again in a minute: Keycloak says {}", unanswered.getMessage());
        }
    }

    private void note(EventRepresentation login) {
        if (login.getUserId() != null) {
            days.note(login.getUserId(), LocalDate.ofInstant(Instant.ofEpochMilli(login.getTime()), ZoneOffset.UTC));
        }
    }
}
