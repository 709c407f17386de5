package id.anjung.admin.keycloak;

import io.micronaut.context.annotation.Requires;
import jakarta.inject.Singleton;
import java.util.Set;
import org.keycloak.admin.client.resource.RealmResource;
import org.keycloak.representations.userprofile.config.UPAttribute;
import org.keycloak.representations.userprofile.config.UPAttributePermissions;
import org.keycloak.representations.userprofile.config.UPConfig;

/**
 * Keep the way people log in, and what is known of them. Name and password stand on one page, since no agency
 * brings an identity provider yet. A person's whole name stands in the first name, because Indonesian names
 * have no family name to ask for; only an administrator changes it, since trails and screens show it.
 */
@Singleton
@Requires(property = KeycloakConnection.SECRET)
final class EnsuringLogin {
    /** Says which accounts belong to the demonstration, and whether they may log in; only we can see or change it. */
    static final String DEMO = "demo";

    private static final String FLOW = "browser";
    private static final String IDENTITY_FIRST = "Organization";
    private static final String DISABLED = "DISABLED";
    private static final Set<String> ADMIN = Set.of("admin");
    private static final Set<String> EVERYBODY = Set.of("admin", "user");

    private final RealmResource realm;

    EnsuringLogin(RealmResource realm) {
        this.realm = realm;
    }

    void ensure() {
        onePage();
        profile();
    }

    private void onePage() {
        for (var step : realm.flows().getExecutions(FLOW)) {
            if (IDENTITY_FIRST.equals(step.getDisplayName()) && !DISABLED.equals(step.getRequirement())) {
                step.setRequirement(DISABLED);
                realm.flows().updateExecutions(FLOW, step);
            }
        }
    }

    private void profile() {
        var profile = realm.users().userProfile();
        var wanted = profile.getConfiguration();
        for (var name : Set.of("firstName", "lastName", "email")) {
            var attribute = wanted.getAttribute(name);
            attribute.setPermissions(new UPAttributePermissions(EVERYBODY, ADMIN));
            if (name.equals("lastName")) {
                attribute.setRequired(null);
            }
        }
        addDemo(wanted);
        if (!wanted.equals(profile.getConfiguration())) {
            profile.update(wanted);
        }
    }

    private static void addDemo(UPConfig profile) {
        if (profile.getAttribute(DEMO) == null) {
            profile.addOrReplaceAttribute(new UPAttribute(DEMO, new UPAttributePermissions(ADMIN, ADMIN)));
        }
    }
}
