package id.anjung.admin.keycloak;

import id.anjung.process.StaffedOnly;
import io.micronaut.context.annotation.Requires;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.keycloak.admin.client.resource.RealmResource;
import org.keycloak.representations.idm.AdminEventRepresentation;

/** Read what administrators did at Keycloak, of the kinds that may end logins. */
@Singleton
@StaffedOnly
@Requires(property = KeycloakConnection.SECRET)
final class AdminEvents {
    private static final int PAGE = 100;
    private static final String OLDEST_FIRST = "asc";

    private final RealmResource realm;

    AdminEvents(RealmResource realm) {
        this.realm = realm;
    }

    /** Read the events from this time on, oldest first. */
    Stream<AdminEventRepresentation> since(Instant from) {
        return Stream.iterate(0, first -> first + PAGE)
                .map(first -> page(from, first))
                .takeWhile(page -> !page.isEmpty())
                .flatMap(List::stream);
    }

    private List<AdminEventRepresentation> page(Instant from, int first) {
        return realm.getAdminEvents(
                LoginsEnded.OPERATIONS,
                null,
                null,
                null,
                null,
                null,
                LoginsEnded.RESOURCES,
                String.valueOf(from.toEpochMilli()),
                null,
                first,
                PAGE,
                OLDEST_FIRST);
    }
}
