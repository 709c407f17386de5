package id.anjung.admin.keycloak;

import id.anjung.access.ActorClaims;
import id.anjung.access.Membership;
import id.anjung.process.StaffedOnly;
import id.anjung.tenancy.TenantId;
import io.micronaut.context.annotation.Requires;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.keycloak.admin.client.resource.RealmResource;
import org.keycloak.representations.idm.UserRepresentation;

/** Remember on the account which memberships rest; who rests is in no group, so that no token can say otherwise. */
@Singleton
@StaffedOnly
@Requires(property = KeycloakConnection.SECRET)
final class SuspendedRoles {
    /** Attributes that only an administrator sees and changes. */
    static final Set<String> ATTRIBUTES = Set.of("suspended-in", "suspended-roles");

    private static final String IN = "suspended-in";
    private static final String ROLES = "suspended-roles";
    private static final int MOST = 1_000;

    private final RealmResource realm;

    SuspendedRoles(RealmResource realm) {
        this.realm = realm;
    }

    /** Answer what rests of a person in a tenant. */
    static Set<Membership> of(UserRepresentation person, TenantId tenant) {
        return values(person, ROLES)
                .filter(value -> value.startsWith(tenant.regionCode() + "/"))
                .map(value -> ActorClaims.membership(
                        value.substring(tenant.regionCode().length())))
                .flatMap(Optional::stream)
                .collect(Collectors.toSet());
    }

    /** List what rests of a person anywhere, as it is written. */
    static List<String> written(UserRepresentation person) {
        return values(person, ROLES).sorted().toList();
    }

    /** Answer the attributes that say that these rest. */
    static Map<String, List<String>> attributes(List<String> written) {
        var tenants = written.stream()
                .map(role -> role.substring(0, role.indexOf('/')))
                .distinct()
                .toList();
        return Map.of(ROLES, new ArrayList<>(written), IN, new ArrayList<>(tenants));
    }

    /** List everybody of whom something rests in a tenant. */
    List<UserRepresentation> in(TenantId tenant) {
        return realm.users().searchByAttributes(0, MOST, null, false, IN + ":" + tenant.regionCode());
    }

    void add(String subject, TenantId tenant, Membership membership) {
        change(subject, roles -> Stream.concat(roles, Stream.of(value(tenant, membership))));
    }

    void remove(String subject, TenantId tenant, Membership membership) {
        change(subject, roles -> roles.filter(role -> !role.equals(value(tenant, membership))));
    }

    /** Forget whatever rests in a tenant. */
    void forget(TenantId tenant) {
        in(tenant)
                .forEach(person -> change(
                        person.getId(), roles -> roles.filter(role -> !role.startsWith(tenant.regionCode() + "/"))));
    }

    private void change(String subject, UnaryOperator<Stream<String>> change) {
        var resource = realm.users().get(subject);
        var person = resource.toRepresentation();
        var roles = change.apply(values(person, ROLES)).distinct().sorted().toList();
        if (roles.equals(written(person))) {
            return;
        }
        person.setAttributes(
                new HashMap<>(Optional.ofNullable(person.getAttributes()).orElse(Map.of())));
        person.getAttributes().putAll(attributes(roles));
        resource.update(person);
    }

    private static String value(TenantId tenant, Membership membership) {
        return tenant.regionCode() + GroupPath.of(membership).orElseThrow();
    }

    private static Stream<String> values(UserRepresentation person, String attribute) {
        return Optional.ofNullable(person.getAttributes()).map(attributes -> attributes.get(attribute)).stream()
                .flatMap(List::stream);
    }
}
