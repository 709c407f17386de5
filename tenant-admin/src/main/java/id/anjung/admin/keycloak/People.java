package id.anjung.admin.keycloak;

import id.anjung.access.AccountChange;
import id.anjung.access.Existing;
import id.anjung.process.StaffedOnly;
import io.micronaut.context.annotation.Requires;
import jakarta.inject.Singleton;
import jakarta.ws.rs.NotFoundException;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.keycloak.admin.client.resource.RealmResource;
import org.keycloak.representations.idm.UserRepresentation;

/** Know the accounts of the realm, whichever tenant they serve in. */
@Singleton
@StaffedOnly
@Requires(property = KeycloakConnection.SECRET)
final class People {
    private static final int PAGE = 100;

    private final RealmResource realm;

    People(RealmResource realm) {
        this.realm = realm;
    }

    boolean exists(String subject) {
        return find(subject).isPresent();
    }

    AccountChange enable(String subject, boolean enabled) {
        var person = find(subject);
        if (person.isEmpty()) {
            return new AccountChange.NoSuchAccount();
        }
        if (person.get().isEnabled() == enabled) {
            return new AccountChange.AlreadySo();
        }
        person.get().setEnabled(enabled);
        realm.users().get(subject).update(person.get());
        return new AccountChange.Done();
    }

    /** End every session of the account at Keycloak, which tells the applications. */
    void logOut(String subject) {
        realm.users().get(subject).logout();
    }

    /** List the ids of all accounts. */
    Stream<String> all() {
        return existing().map(Existing::subject);
    }

    /** List all accounts, shortly. */
    Stream<Existing> existing() {
        return Stream.iterate(0, first -> first + PAGE)
                .map(first -> realm.users().list(first, PAGE))
                .takeWhile(page -> !page.isEmpty())
                .flatMap(List::stream)
                .map(person -> new Existing(
                        person.getId(),
                        person.isEnabled(),
                        Instant.ofEpochMilli(Objects.requireNonNullElse(person.getCreatedTimestamp(), 0L))));
    }

    /** Answer a person's name, for people. */
    static String name(UserRepresentation person) {
        var name = Stream.of(person.getFirstName(), person.getLastName())
                .filter(Objects::nonNull)
                .collect(Collectors.joining(" "));
        return name.isBlank() ? person.getUsername() : name;
    }

    /** List accounts that have every word of the text in their login name, name or e-mail address. */
    List<UserRepresentation> search(String text, int limit) {
        var words = Stream.of(text.replaceAll("[*\"%]", " ").strip().split("\\s+"))
                .filter(word -> !word.isEmpty())
                .map(word -> "*" + word + "*")
                .collect(Collectors.joining(" "));
        return realm.users().search(words, 0, limit);
    }

    /** Find the account with exactly this e-mail address. */
    Optional<UserRepresentation> reachedAt(String address) {
        return realm.users().searchByEmail(address, true).stream().findFirst();
    }

    /** Find the account with exactly this login name. */
    Optional<UserRepresentation> named(String username) {
        return realm.users().searchByUsername(username, true).stream().findFirst();
    }

    Optional<UserRepresentation> find(String subject) {
        try {
            return Optional.of(realm.users().get(subject).toRepresentation());
        } catch (NotFoundException nobody) {
            return Optional.empty();
        }
    }
}
