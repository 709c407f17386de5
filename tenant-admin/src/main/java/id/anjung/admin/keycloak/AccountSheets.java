package id.anjung.admin.keycloak;

import id.anjung.access.Account;
import id.anjung.access.ActorClaims;
import id.anjung.process.StaffedOnly;
import io.micronaut.context.annotation.Requires;
import jakarta.inject.Singleton;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.keycloak.admin.client.resource.RealmResource;
import org.keycloak.representations.idm.RoleRepresentation;
import org.keycloak.representations.idm.UserRepresentation;

/** Draw up what an account is, in the province and in each tenant, by the same rules that read a token. */
@Singleton
@StaffedOnly
@Requires(property = KeycloakConnection.SECRET)
final class AccountSheets {
    private final RealmResource realm;

    AccountSheets(RealmResource realm) {
        this.realm = realm;
    }

    Account of(UserRepresentation person) {
        var would = ActorClaims.read(
                Map.of("realm_access", Map.of("roles", roles(person.getId())), "organization", groups(person.getId())));
        return new Account(
                person.getId(),
                person.getUsername(),
                People.name(person),
                person.isEnabled(),
                would.everywhere(),
                would.memberships(),
                null);
    }

    private List<String> roles(String subject) {
        return realm.users().get(subject).roles().realmLevel().listAll().stream()
                .map(RoleRepresentation::getName)
                .toList();
    }

    private Map<String, Object> groups(String subject) {
        var organizations = new HashMap<String, Object>();
        for (var organization : realm.organizations().members().getOrganizations(subject)) {
            var own = new TenantOrganization(realm.organizations().get(organization.getId()));
            organizations.put(organization.getAlias(), Map.of("groups", own.groupsOf(subject)));
        }
        return organizations;
    }
}
