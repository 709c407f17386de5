package id.anjung.admin.keycloak;

import id.anjung.process.StaffedOnly;
import id.anjung.tenancy.TenantId;
import io.micronaut.context.annotation.Requires;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.keycloak.admin.client.resource.RealmResource;
import org.keycloak.representations.idm.OrganizationRepresentation;

/** Find and found the organizations of tenants; an organization is a tenant's by its alias, the region code. */
@Singleton
@StaffedOnly
@Requires(property = KeycloakConnection.SECRET)
final class TenantOrganizations {
    private static final String REGION = "region";
    private static final int PAGE = 100;

    private final RealmResource realm;

    TenantOrganizations(RealmResource realm) {
        this.realm = realm;
    }

    Optional<TenantOrganization> find(TenantId tenant) {
        return representation(tenant)
                .map(found -> new TenantOrganization(realm.organizations().get(found.getId())));
    }

    /**
     * Answer the tenant's organization.
     *
     * @throws IllegalStateException when it was never founded
     */
    TenantOrganization require(TenantId tenant) {
        return find(tenant).orElseThrow(() -> new IllegalStateException("No organization for tenant " + tenant));
    }

    /** Found the tenant's organization, or give the one that is there its present name. */
    TenantOrganization ensure(TenantId tenant, String name) {
        var found = representation(tenant);
        if (found.isEmpty()) {
            var organization = new OrganizationRepresentation();
            organization.setAlias(tenant.regionCode());
            organization.setName(name);
            organization.setEnabled(true);
            organization.setAttributes(Map.of(REGION, List.of(tenant.regionCode())));
            Answer.created(realm.organizations().create(organization));
        } else if (!name.equals(found.get().getName())) {
            rename(found.get().getId(), name);
        }
        return require(tenant);
    }

    /**
     * Delete the tenant's organization, if it has one. It is closed and emptied first, so that everybody can see whose
     * logins that ends; of one that is only deleted nobody can tell any more, and all would have to log in again.
     */
    void remove(TenantId tenant) {
        representation(tenant).ifPresent(found -> {
            var resource = realm.organizations().get(found.getId());
            found.setEnabled(false);
            Answer.done(resource.update(found));
            new TenantOrganization(resource).leaveAll();
            Answer.done(resource.delete());
        });
    }

    /** List the organizations of tenants that a person is in. */
    Stream<OrganizationRepresentation> of(String subject) {
        return realm.organizations().members().getOrganizations(subject).stream()
                .filter(organization -> TenantId.read(organization.getAlias()).isPresent());
    }

    /** Answer the organization with this id, whoever's it is; empty when it is gone. */
    TenantOrganization byId(String id) {
        return new TenantOrganization(realm.organizations().get(id));
    }

    private void rename(String id, String name) {
        var resource = realm.organizations().get(id);
        var organization = resource.toRepresentation();
        organization.setName(name);
        Answer.done(resource.update(organization));
    }

    private Optional<OrganizationRepresentation> representation(TenantId tenant) {
        // Keycloak's search does not look at the alias; the attribute is quick, the walk over all is sure.
        var quick = realm.organizations().searchByAttribute(REGION + ":" + tenant.regionCode()).stream();
        return Stream.concat(
                        quick,
                        Stream.iterate(0, first -> first + PAGE)
                                .map(first -> realm.organizations().list(first, PAGE))
                                .takeWhile(page -> !page.isEmpty())
                                .flatMap(List::stream))
                .filter(organization -> tenant.regionCode().equals(organization.getAlias()))
                .findFirst();
    }
}
