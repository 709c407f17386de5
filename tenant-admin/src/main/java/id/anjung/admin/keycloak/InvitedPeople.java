package id.anjung.admin.keycloak;

import id.anjung.access.Invitation;
import id.anjung.process.StaffedOnly;
import id.anjung.tenancy.TenantId;
import io.micronaut.context.annotation.Requires;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.keycloak.admin.client.resource.RealmResource;
import org.keycloak.representations.idm.CredentialRepresentation;
import org.keycloak.representations.idm.UserRepresentation;

/** Know who was invited by which tenant and has not accepted yet; it stands on the account, where only we can see it. */
@Singleton
@StaffedOnly
@Requires(property = KeycloakConnection.SECRET)
final class InvitedPeople {
    /** Attributes that only an administrator sees and changes. */
    static final Set<String> ATTRIBUTES = Set.of("invitation", "invited-by", "invited-until");

    private static final String STATE = "invitation";
    private static final String OPEN = "open";
    private static final String OVER = "over";
    private static final String BY = "invited-by";
    private static final String UNTIL = "invited-until";
    private static final int MOST = 1_000;

    private final RealmResource realm;
    private final TenantOrganizations organizations;

    InvitedPeople(RealmResource realm, TenantOrganizations organizations) {
        this.realm = realm;
        this.organizations = organizations;
    }

    /** Write upon an account, which is not stored yet, that it is invited. */
    static void write(UserRepresentation person, TenantId by, Instant until) {
        person.singleAttribute(STATE, OPEN);
        person.singleAttribute(BY, by.regionCode());
        person.singleAttribute(UNTIL, String.valueOf(until.getEpochSecond()));
        person.setEnabled(true);
    }

    /** Answer the invitation that a tenant has sent and that waits, be it over or not. */
    Optional<Invitation> waiting(UserRepresentation person, TenantId by) {
        return by.regionCode().equals(person.firstAttribute(BY)) && !accepted(person)
                ? Optional.of(invitation(person))
                : Optional.empty();
    }

    /** Answer all that a tenant has sent and that wait, by the account's id. */
    Map<String, Invitation> waiting(TenantId by) {
        var waiting = new HashMap<String, Invitation>();
        with(BY, by.regionCode())
                .forEach(person -> waiting(person, by).ifPresent(one -> waiting.put(person.getId(), one)));
        return waiting;
    }

    /** Forget the invitations that were accepted, and end those that are over. */
    void settle(Instant now) {
        for (var person : with(STATE, OPEN).toList()) {
            if (accepted(person)) {
                ATTRIBUTES.forEach(person.getAttributes()::remove);
                update(person);
            } else if (invitation(person).over(now)) {
                end(person);
            }
        }
    }

    /** Close the account; one that never got its role, because we were interrupted, goes. */
    private void end(UserRepresentation person) {
        if (organizations.of(person.getId()).findAny().isEmpty()) {
            Answer.done(realm.users().delete(person.getId()));
            return;
        }
        person.singleAttribute(STATE, OVER);
        person.setEnabled(false);
        update(person);
    }

    void update(UserRepresentation person) {
        realm.users().get(person.getId()).update(person);
    }

    private boolean accepted(UserRepresentation person) {
        var account = realm.users().get(person.getId());
        return account.credentials().stream().anyMatch(held -> CredentialRepresentation.PASSWORD.equals(held.getType()))
                || AgencyOrganizations.sends(person)
                        && !account.getFederatedIdentity().isEmpty();
    }

    private static Invitation invitation(UserRepresentation person) {
        var until = Long.parseLong(Objects.requireNonNull(person.firstAttribute(UNTIL), UNTIL));
        return new Invitation(person.getEmail(), Instant.ofEpochSecond(until));
    }

    private Stream<UserRepresentation> with(String attribute, String value) {
        return realm.users().searchByAttributes(0, MOST, null, false, attribute + ":" + value).stream();
    }
}
