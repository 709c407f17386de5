package id.anjung.admin.keycloak;

import id.anjung.process.StaffedOnly;
import io.micronaut.context.annotation.Requires;
import jakarta.inject.Singleton;
import java.util.Set;
import org.keycloak.admin.client.resource.RealmResource;
import org.keycloak.representations.userprofile.config.UPAttribute;
import org.keycloak.representations.userprofile.config.UPAttributePermissions;
import org.keycloak.representations.userprofile.config.UPConfig;

/**
 * Keep what is known of people. A person's whole name stands in the first name, because Indonesian names have no family
 * name to ask for; only an administrator changes it, since trails and screens show it.
 */
@Singleton
@StaffedOnly
@Requires(property = KeycloakConnection.SECRET)
final class EnsuringProfile {
    /** Says which accounts belong to the demonstration, and whether they may log in; only we can see or change it. */
    static final String DEMO = "demo";

    private static final Set<String> ADMIN = Set.of("admin");
    private static final Set<String> EVERYBODY = Set.of("admin", "user");

    private final RealmResource realm;

    EnsuringProfile(RealmResource realm) {
        this.realm = realm;
    }

    void ensure() {
        var profile = realm.users().userProfile();
        var wanted = profile.getConfiguration();
        for (var name : Set.of("firstName", "lastName", "email")) {
            var attribute = wanted.getAttribute(name);
            attribute.setPermissions(new UPAttributePermissions(EVERYBODY, ADMIN));
            if (name.equals("lastName")) {
                attribute.setRequired(null);
            }
        }
        InvitedPeople.ATTRIBUTES.forEach(name -> addOurs(wanted, name));
        SuspendedRoles.ATTRIBUTES.forEach(name -> addOurs(wanted, name));
        addOurs(wanted, AgencyOrganizations.ATTRIBUTE);
        addOurs(wanted, EnsuringFlow.ACCEPTED);
        addOurs(wanted, DEMO);
        if (!wanted.equals(profile.getConfiguration())) {
            profile.update(wanted);
        }
    }

    private static void addOurs(UPConfig profile, String name) {
        if (profile.getAttribute(name) == null) {
            var attribute = new UPAttribute(name, new UPAttributePermissions(ADMIN, ADMIN));
            attribute.setMultivalued(SuspendedRoles.ATTRIBUTES.contains(name));
            profile.addOrReplaceAttribute(attribute);
        }
    }
}
