package id.anjung.access;

import id.anjung.tenancy.TenantId;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Read an actor from the claims of a Keycloak token. Roles within a tenant come from the group paths of the
 * {@code organization} claim alone, whose keys are region codes; province roles from {@code realm_access}.
 * Whatever is not understood gives no role.
 */
public final class ActorClaims {
    private ActorClaims() {}

    /** Answer who the claims describe. */
    public static Actor read(Map<String, Object> claims) {
        var username = text(claims.get("preferred_username"), text(claims.get("sub"), ""));
        return new Actor(
                text(claims.get("sub"), ""),
                username,
                text(claims.get("name"), username),
                provinceRoles(claims.get("realm_access")),
                memberships(claims.get("organization")));
    }

    private static Set<Role> provinceRoles(@Nullable Object realmAccess) {
        var roles = EnumSet.noneOf(Role.class);
        if (realmAccess instanceof Map<?, ?> map) {
            for (String name : texts(map.get("roles"))) {
                switch (name) {
                    case "province-admin" -> roles.add(Role.PROVINCE_ADMIN);
                    case "province-auditor" -> roles.add(Role.PROVINCE_AUDITOR);
                    default -> {}
                }
            }
        }
        return roles;
    }

    private static Map<TenantId, Set<Membership>> memberships(@Nullable Object organizations) {
        var found = new HashMap<TenantId, Set<Membership>>();
        if (organizations instanceof Map<?, ?> map) {
            map.forEach((alias, details) -> {
                if (String.valueOf(alias).matches("\\d{4}") && details instanceof Map<?, ?> organization) {
                    var held = new HashSet<Membership>();
                    texts(organization.get("groups"))
                            .forEach(path -> membership(path).ifPresent(held::add));
                    if (!held.isEmpty()) {
                        found.put(new TenantId(String.valueOf(alias)), Set.copyOf(held));
                    }
                }
            });
        }
        return found;
    }

    /** Read the membership that a group's path stands for. */
    public static Optional<Membership> membership(String path) {
        var parts = List.of(path.split("/", -1));
        if (parts.equals(List.of("", "tenant-admin"))) {
            return Optional.of(Membership.ofRegency(Role.TENANT_ADMIN));
        }
        if (parts.equals(List.of("", "auditor"))) {
            return Optional.of(Membership.ofRegency(Role.TENANT_AUDITOR));
        }
        if (parts.size() == 4 && parts.get(1).equals("agencies")) {
            return switch (parts.get(3)) {
                case "supervisor" -> Optional.of(new Membership(Role.AGENCY_SUPERVISOR, parts.get(2)));
                case "officer" -> Optional.of(new Membership(Role.AGENCY_OFFICER, parts.get(2)));
                default -> Optional.empty();
            };
        }
        return Optional.empty();
    }

    private static List<String> texts(@Nullable Object value) {
        return value instanceof Collection<?> many
                ? many.stream().map(String::valueOf).toList()
                : List.of();
    }

    private static String text(@Nullable Object value, String fallback) {
        return value instanceof String text && !text.isBlank() ? text : fallback;
    }
}
