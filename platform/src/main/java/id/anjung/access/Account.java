package id.anjung.access;

import id.anjung.tenancy.TenantId;
import java.util.Map;
import java.util.Set;

/**
 * Describe a person's account as the province sees it.
 *
 * @param subject the account's id
 * @param username name at login
 * @param name name for people
 * @param enabled whether the account may log in
 * @param everywhere roles that count in the whole province
 * @param memberships what the person is in each tenant where they serve
 */
public record Account(
        String subject,
        String username,
        String name,
        boolean enabled,
        Set<Role> everywhere,
        Map<TenantId, Set<Membership>> memberships) {
    public Account {
        everywhere = Set.copyOf(everywhere);
        memberships = Map.copyOf(memberships);
    }
}
