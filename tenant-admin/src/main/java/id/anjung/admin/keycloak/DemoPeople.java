package id.anjung.admin.keycloak;

import static id.anjung.admin.keycloak.EnsuringProfile.DEMO;

import id.anjung.access.LoginEnds;
import id.anjung.admin.bundle.PeopleBundle;
import id.anjung.admin.bundle.PersonEntry;
import id.anjung.process.WorkerOnly;
import io.micronaut.context.annotation.Requires;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.keycloak.admin.client.resource.RealmResource;
import org.keycloak.representations.idm.CredentialRepresentation;
import org.keycloak.representations.idm.UserRepresentation;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Let the demonstration's people in, and only where the installation is a demonstration: elsewhere their
 * accounts are never made, and those of a former demonstration are disabled. Each account carries a mark that
 * we alone can set, so that nobody else's account is ever touched; once an account is complete, what people
 * change about it stays.
 */
@Singleton
@WorkerOnly
@Requires(property = KeycloakConnection.SECRET)
public final class DemoPeople {
    private static final Logger LOG = LoggerFactory.getLogger(DemoPeople.class);
    private static final int MOST = 1_000;

    private final RealmResource realm;
    private final RealmSettings settings;
    private final DemoRoles roles;
    private final LoginEnds ends;
    private final Clock clock;

    DemoPeople(RealmResource realm, RealmSettings settings, DemoRoles roles, LoginEnds ends, Clock clock) {
        this.realm = realm;
        this.settings = settings;
        this.roles = roles;
        this.ends = ends;
        this.clock = clock;
    }

    /**
     * Bring their accounts to what the file says, and tell whether all are complete: somebody's tenant may not
     * be enrolled yet.
     */
    public boolean ensure(PeopleBundle demo) {
        if (!settings.demo()) {
            sendAway();
            return true;
        }
        return demo.people().stream()
                .map(person -> welcome(person, demo.password()))
                .reduce(true, Boolean::logicalAnd);
    }

    /** Disable every account of a demonstration. */
    public void sendAway() {
        marked(Mark.NEW).filter(UserRepresentation::isEnabled).forEach(person -> sendAway(person, Mark.NEW));
        marked(Mark.IN).forEach(person -> sendAway(person, Mark.AWAY));
    }

    private void sendAway(UserRepresentation person, Mark mark) {
        mark(person, mark, false);
        realm.users().get(person.getId()).logout();
        ends.end(person.getId(), clock.instant());
        LOG.info("Demo account {} disabled: this is no demonstration", person.getUsername());
    }

    private boolean welcome(PersonEntry entry, String password) {
        var person = find(entry.username()).orElseGet(() -> create(entry, password));
        var mark = Mark.of(person);
        if (mark == Mark.NONE) {
            LOG.warn("Account {} is somebody's own and stays as it is", entry.username());
        }
        if (mark == Mark.NEW && !roles.give(person.getId(), entry.roles())) {
            return false;
        }
        if (mark == Mark.NEW || mark == Mark.AWAY) {
            mark(person, Mark.IN, true);
        }
        return true;
    }

    private UserRepresentation create(PersonEntry entry, String password) {
        var secret = new CredentialRepresentation();
        secret.setType(CredentialRepresentation.PASSWORD);
        secret.setValue(password);
        secret.setTemporary(false);
        var person = new UserRepresentation();
        person.setUsername(entry.username());
        person.setFirstName(entry.name());
        person.setEmail(entry.email());
        person.setEmailVerified(true);
        person.setEnabled(true);
        person.setCredentials(List.of(secret));
        person.setAttributes(Map.of(DEMO, List.of(Mark.NEW.word())));
        var id = Answer.created(realm.users().create(person));
        return realm.users().get(id).toRepresentation();
    }

    private void mark(UserRepresentation person, Mark mark, boolean enabled) {
        person.singleAttribute(DEMO, mark.word());
        person.setEnabled(enabled);
        realm.users().get(person.getId()).update(person);
    }

    private Stream<UserRepresentation> marked(Mark mark) {
        return realm.users().searchByAttributes(0, MOST, null, false, DEMO + ":" + mark.word()).stream();
    }

    private Optional<UserRepresentation> find(String username) {
        return realm.users().searchByUsername(username, true).stream()
                .findFirst()
                .map(UserRepresentation::getId)
                .map(id -> realm.users().get(id).toRepresentation());
    }

    /** Say how far an account of the demonstration is. */
    private enum Mark {
        /** Made, its roles not all given yet. */
        NEW,
        /** Complete. */
        IN,
        /** Disabled, because the installation is a demonstration no more. */
        AWAY,
        /** No account of a demonstration. */
        NONE;

        String word() {
            return name().toLowerCase(Locale.ROOT);
        }

        static Mark of(UserRepresentation person) {
            var word = Optional.ofNullable(person.firstAttribute(DEMO)).orElse("");
            return List.of(NEW, IN, AWAY).stream()
                    .filter(mark -> mark.word().equals(word))
                    .findAny()
                    .orElse(NONE);
        }
    }
}
