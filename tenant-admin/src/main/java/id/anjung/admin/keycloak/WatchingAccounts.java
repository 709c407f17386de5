package id.anjung.admin.keycloak;

import id.anjung.access.LoginEnds;
import id.anjung.process.WorkerOnly;
import io.micronaut.context.annotation.Requires;
import io.micronaut.scheduling.annotation.Scheduled;
import jakarta.annotation.PreDestroy;
import jakarta.inject.Singleton;
import jakarta.ws.rs.NotFoundException;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.keycloak.representations.idm.AdminEventRepresentation;
import org.keycloak.representations.idm.UserRepresentation;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Watch what administrators do at Keycloak, through us or past us, and note whose logins it ends. An event
 * shows up when its transaction ends and may then be older than one already seen, so each round looks back a
 * little; one seen twice changes nothing. Keycloak being away is no reason to stop.
 */
@Singleton
@WorkerOnly
@Requires(property = KeycloakConnection.SECRET)
class WatchingAccounts {
    private static final Logger LOG = LoggerFactory.getLogger(WatchingAccounts.class);
    private static final Duration LONGEST_TRANSACTION = Duration.ofMinutes(1);
    private static final Duration LONGEST_CLOSING = Duration.ofMinutes(1);

    private final AdminEvents events;
    private final TenantOrganizations organizations;
    private final People people;
    private final LoginEnds ends;
    private final WatchMark mark;
    private final Map<String, Instant> seen = new LinkedHashMap<>();
    private final Map<String, Instant> closed = new HashMap<>();
    private boolean away;
    private boolean stopped;

    WatchingAccounts(
            AdminEvents events, TenantOrganizations organizations, People people, LoginEnds ends, WatchMark mark) {
        this.events = events;
        this.organizations = organizations;
        this.people = people;
        this.ends = ends;
        this.mark = mark;
    }

    @Scheduled(fixedDelay = "1s")
    synchronized void watch() {
        if (stopped) {
            return;
        }
        try {
            follow();
            if (away) {
                LOG.info("Keycloak's events are followed again");
            }
            away = false;
        } catch (NotFoundException fresh) {
            LOG.debug("There is no realm to follow yet");
        } catch (RuntimeException trouble) {
            // Whatever it is, Keycloak or the database, the next round begins where this one began.
            if (!away) {
                LOG.warn("Keycloak's events cannot be followed now: {}", trouble.toString());
            }
            away = true;
        }
    }

    /** Let the round that is under way come to its end before the connection goes. */
    @PreDestroy
    synchronized void stop() {
        stopped = true;
    }

    private void follow() {
        var former = mark.read();
        var from = former.minus(LONGEST_TRANSACTION);
        seen.values().removeIf(time -> time.isBefore(from));
        var fresh = events.since(from)
                .filter(event -> !seen.containsKey(event.getId()))
                .toList();
        var newest = former;
        for (var event : fresh) {
            var at = Instant.ofEpochMilli(event.getTime());
            note(event, at);
            seen.put(event.getId(), at);
            newest = at.isAfter(newest) ? at : newest;
        }
        if (newest.isAfter(former)) {
            mark.write(newest);
        }
    }

    private void note(AdminEventRepresentation event, Instant at) {
        LoginsEnded.by(event).stream().flatMap(ended -> subjects(ended, at)).forEach(subject -> ends.end(subject, at));
    }

    private Stream<String> subjects(LoginsEnded ended, Instant at) {
        return switch (ended) {
            case LoginsEnded.OfPerson(String subject) -> Stream.of(subject);
            case LoginsEnded.OfOrganization(String id) -> members(id);
            case LoginsEnded.OfClosedOrganization(String id) -> {
                closed.values().removeIf(time -> time.plus(LONGEST_CLOSING).isBefore(at));
                closed.put(id, at);
                yield members(id);
            }
            // Closed just before, and emptied one by one: those are events too, and ended what had to end.
            case LoginsEnded.OfRemovedOrganization(String id) -> closedBefore(id, at) ? Stream.empty() : people.all();
            case LoginsEnded.OfEverybody() -> people.all();
        };
    }

    private boolean closedBefore(String organization, Instant at) {
        var time = closed.get(organization);
        return time != null && !time.plus(LONGEST_CLOSING).isBefore(at);
    }

    private Stream<String> members(String organization) {
        try {
            return organizations.byId(organization).members().map(UserRepresentation::getId).toList().stream();
        } catch (NotFoundException gone) {
            // Its own removal is an event too, and that one ends everybody's logins.
            return Stream.empty();
        }
    }
}
