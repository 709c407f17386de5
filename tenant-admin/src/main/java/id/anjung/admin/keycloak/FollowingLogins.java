package id.anjung.admin.keycloak;

import id.anjung.access.LoginDays;
import id.anjung.process.WorkerOnly;
import io.micronaut.context.annotation.Requires;
import io.micronaut.scheduling.annotation.Scheduled;
import jakarta.inject.Singleton;
import jakarta.ws.rs.ProcessingException;
import jakarta.ws.rs.WebApplicationException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.keycloak.admin.client.resource.RealmResource;
import org.keycloak.representations.idm.EventRepresentation;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Follow who logs in at Keycloak, whichever application it is for; a process begins with the last known day. */
@Singleton
@WorkerOnly
@Requires(property = KeycloakConnection.SECRET)
@Requires(beans = LoginDays.class)
class FollowingLogins {
    private static final Logger LOG = LoggerFactory.getLogger(FollowingLogins.class);
    private static final List<String> LOGINS = List.of("LOGIN");
    private static final int PAGE = 100;
    private static final String OLDEST_FIRST = "asc";
    /** An event shows up when its transaction ends, and may then be older than one that was seen. */
    private static final Duration LONGEST_TRANSACTION = Duration.ofMinutes(1);

    /** The year 9999: up to whatever comes. */
    private static final long LAST = 253_370_764_800_000L;

    private final RealmResource realm;
    private final LoginDays days;
    private Optional<Instant> followed = Optional.empty();

    FollowingLogins(RealmResource realm, LoginDays days) {
        this.realm = realm;
        this.days = days;
    }

    @Scheduled(fixedDelay = "1m", initialDelay = "15s")
    synchronized void follow() {
        try {
            var known = followed.orElseGet(
                    () -> days.latest().atStartOfDay(ZoneOffset.UTC).toInstant());
            // Keycloak refuses moments before 1970, where a platform without any login begins.
            var from = Math.max(0, known.minus(LONGEST_TRANSACTION).toEpochMilli());
            Stream.iterate(0, first -> first + PAGE)
                    .map(first -> page(from, first))
                    .takeWhile(page -> !page.isEmpty())
                    .flatMap(List::stream)
                    .forEach(this::note);
        } catch (ProcessingException | WebApplicationException unanswered) {
            LOG.warn("Logins are followed again in a minute: Keycloak says {}", unanswered.getMessage());
        }
    }

    private List<EventRepresentation> page(long from, int first) {
        return realm.getEvents(LOGINS, null, null, from, LAST, null, first, PAGE, OLDEST_FIRST);
    }

    private void note(EventRepresentation login) {
        var at = Instant.ofEpochMilli(login.getTime());
        if (login.getUserId() != null) {
            days.note(login.getUserId(), LocalDate.ofInstant(at, ZoneOffset.UTC));
        }
        followed = followed.filter(at::isBefore).or(() -> Optional.of(at));
    }
}
