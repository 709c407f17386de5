package id.anjung.admin.keycloak;

import id.anjung.process.StaffedOnly;
import io.micronaut.context.annotation.Requires;
import jakarta.inject.Singleton;
import java.util.List;
import org.keycloak.admin.client.resource.RealmResource;

/**
 * Demand a second factor of people. It is demanded of the person and not of the group of a tenant's admins, since a login at
 * Keycloak does not look at the groups of organizations; nobody is relieved of it, as who has one is asked for it anyway.
 */
@Singleton
@StaffedOnly
@Requires(property = KeycloakConnection.SECRET)
final class SecondFactor {
    /** The role whose bearers are asked for one. */
    static final String ROLE = "second-factor";

    private final RealmResource realm;

    SecondFactor(RealmResource realm) {
        this.realm = realm;
    }

    /** Demand it from the next login on. */
    void demand(String subject) {
        var held = realm.users().get(subject).roles().realmLevel();
        if (held.listAll().stream().noneMatch(role -> role.getName().equals(ROLE))) {
            held.add(List.of(realm.roles().get(ROLE).toRepresentation()));
        }
    }
}
