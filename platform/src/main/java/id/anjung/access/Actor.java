package id.anjung.access;

import id.anjung.tenancy.Reach;
import id.anjung.tenancy.TenantId;
import id.anjung.trace.Told;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Describe who is acting: a person, the public, or the worker.
 *
 * @param subject the account's id at Keycloak; {@code public} and {@code worker} for those two
 * @param username login name
 * @param name name for people
 * @param everywhere roles that count in the whole province
 * @param memberships what the person is in each tenant where they serve
 */
public record Actor(
        String subject, String username, String name, Set<Role> everywhere, Map<TenantId, Set<Membership>> memberships)
        implements Told {
    /** A citizen on a public page. */
    public static final Actor PUBLIC = new Actor("public", "public", "Publik", Set.of(Role.PUBLIC), Map.of());
    /** A citizen who takes a number. */
    public static final Actor VISITOR = new Actor("visitor", "visitor", "Pengunjung", Set.of(Role.VISITOR), Map.of());

    /** The platform's own worker. */
    public static final Actor WORKER = new Actor("worker", "worker", "Anjung", Set.of(Role.WORKER), Map.of());

    public Actor {
        everywhere = Set.copyOf(everywhere);
        memberships = Map.copyOf(memberships);
    }

    @Override
    public String field() {
        return "actor";
    }

    @Override
    public String identifier() {
        return subject;
    }

    /** List the roles that count in this tenant, provincial ones included. */
    public Stream<Role> rolesIn(TenantId tenant) {
        var local = membershipsIn(tenant).stream().map(Membership::role);
        return Stream.concat(everywhere.stream(), local);
    }

    /** Answer what the person is in this tenant. */
    public Set<Membership> membershipsIn(TenantId tenant) {
        return memberships.getOrDefault(tenant, Set.of());
    }

    /** Tell whether the tenant exists for this actor; for others it must look like a tenant that is not there. */
    public boolean knows(TenantId tenant) {
        return rolesIn(tenant).findAny().isPresent();
    }

    /** Tell whether this actor holds a role over the whole province. */
    public boolean provincial() {
        return everywhere.stream().anyMatch(Role::provincial);
    }

    /** Tell whether the actor may do this in the tenant, or, for a permission of the province, at all. */
    public boolean may(Permission permission, Optional<TenantId> tenant) {
        return switch (permission.scope()) {
            case PROVINCE -> everywhere.stream().anyMatch(role -> role.allows(permission));
            case TENANT -> tenant.stream().flatMap(this::rolesIn).anyMatch(role -> role.allows(permission));
        };
    }

    /** Answer how far this actor reaches into the tenant. */
    public Reach reachIn(TenantId tenant) {
        return rolesIn(tenant).anyMatch(Role::entersFully) ? Reach.FULL : Reach.READ_ONLY;
    }
}
