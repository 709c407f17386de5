package id.anjung.admin.keycloak;

import id.anjung.access.Role;
import id.anjung.admin.bundle.RoleEntry;
import io.micronaut.context.annotation.Requires;
import jakarta.inject.Singleton;
import java.util.List;
import org.keycloak.admin.client.resource.RealmResource;

/** Give a person of the demonstration what the file says of them; giving it twice changes nothing. */
@Singleton
@Requires(property = KeycloakConnection.SECRET)
final class DemoRoles {
    private final RealmResource realm;
    private final TenantOrganizations organizations;

    DemoRoles(RealmResource realm, TenantOrganizations organizations) {
        this.realm = realm;
        this.organizations = organizations;
    }

    void give(String subject, List<RoleEntry> roles) {
        for (var entry : roles) {
            switch (entry) {
                case RoleEntry.InProvince(Role role) -> inProvince(subject, role);
                case RoleEntry.InTenant in -> inTenant(subject, in);
            }
        }
    }

    private void inProvince(String subject, Role role) {
        var name = switch (role) {
            case PROVINCE_ADMIN -> "province-admin";
            case PROVINCE_AUDITOR -> "province-auditor";
            default -> throw new IllegalArgumentException(role + " is no role of the province");
        };
        var given = realm.roles().get(name).toRepresentation();
        realm.users().get(subject).roles().realmLevel().add(List.of(given));
    }

    private void inTenant(String subject, RoleEntry.InTenant in) {
        var organization = organizations.require(in.tenant());
        var group = GroupPath.of(in.membership())
                .flatMap(organization::group)
                .orElseThrow(() ->
                        new IllegalStateException("No group for " + in.membership() + " in tenant " + in.tenant()));
        organization.join(subject, group);
    }
}
