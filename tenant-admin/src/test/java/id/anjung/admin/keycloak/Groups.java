package id.anjung.admin.keycloak;

import id.anjung.tenancy.TenantId;
import java.util.List;
import java.util.stream.Stream;
import org.keycloak.admin.client.resource.OrganizationResource;
import org.keycloak.representations.idm.GroupRepresentation;

/** Read the groups of an organization past the adapter. */
final class Groups {
    private static final int MANY = 1_000;

    private Groups() {}

    /** List the paths of all groups of the tenant. */
    static List<String> of(TestRealm realm, TenantId tenant) {
        var organization = organization(realm, tenant);
        return organization.groups().getAll(null, null, null, 0, MANY, true, false).stream()
                .flatMap(group -> withBelow(organization, group))
                .map(GroupRepresentation::getPath)
                .sorted()
                .toList();
    }

    /** Answer the id of the group at the path. */
    static String id(TestRealm realm, TenantId tenant, String path) {
        return organization(realm, tenant)
                .groups()
                .getGroupByPath(path.substring(1), false)
                .getId();
    }

    static OrganizationResource organization(TestRealm realm, TenantId tenant) {
        return realm.admin().organizations().list(0, MANY).stream()
                .filter(organization -> tenant.regionCode().equals(organization.getAlias()))
                .map(organization -> realm.admin().organizations().get(organization.getId()))
                .findFirst()
                .orElseThrow();
    }

    private static Stream<GroupRepresentation> withBelow(OrganizationResource organization, GroupRepresentation group) {
        var below = organization.groups().group(group.getId()).getSubGroups(null, null, 0, MANY).stream()
                .flatMap(child -> withBelow(organization, child));
        return Stream.concat(Stream.of(group), below);
    }
}
