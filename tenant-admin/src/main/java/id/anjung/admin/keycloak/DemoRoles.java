package id.anjung.admin.keycloak;

import id.anjung.access.Membership;
import id.anjung.access.Role;
import id.anjung.admin.bundle.RoleEntry;
import id.anjung.process.WorkerOnly;
import id.anjung.tenancy.TenantId;
import io.micronaut.context.annotation.Requires;
import jakarta.inject.Singleton;
import java.util.List;
import org.keycloak.admin.client.resource.RealmResource;

/** Give a person of the demonstration what the file says of them; giving it twice changes nothing. */
@Singleton
@WorkerOnly
@Requires(property = KeycloakConnection.SECRET)
final class DemoRoles {
    private final RealmResource realm;
    private final TenantOrganizations organizations;

    DemoRoles(RealmResource realm, TenantOrganizations organizations) {
        this.realm = realm;
        this.organizations = organizations;
    }

    /** Do it, and tell whether all could be given: a tenant may not be enrolled yet. */
    boolean give(String subject, List<RoleEntry> roles) {
        return roles.stream().map(role -> give(subject, role)).reduce(true, Boolean::logicalAnd);
    }

    private boolean give(String subject, RoleEntry entry) {
        return switch (entry) {
            case RoleEntry.InProvince(Role role) -> inProvince(subject, role);
            case RoleEntry.InTenant(TenantId tenant, Membership membership) -> inTenant(subject, tenant, membership);
        };
    }

    private boolean inProvince(String subject, Role role) {
        var name = switch (role) {
            case PROVINCE_ADMIN -> "province-admin";
            case PROVINCE_AUDITOR -> "province-auditor";
            default -> throw new IllegalArgumentException(role + " is no role of the province");
        };
        var given = realm.roles().get(name).toRepresentation();
        realm.users().get(subject).roles().realmLevel().add(List.of(given));
        return true;
    }

    private boolean inTenant(String subject, TenantId tenant, Membership membership) {
        var organization = organizations.find(tenant);
        var group = organization.flatMap(found -> GroupPath.of(membership).flatMap(found::group));
        group.ifPresent(id -> organization.orElseThrow().join(subject, id));
        return group.isPresent();
    }
}
