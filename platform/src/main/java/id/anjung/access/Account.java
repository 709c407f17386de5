package id.anjung.access;

import id.anjung.tenancy.TenantId;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Describe a person's account as the province sees it.
 *
 * @param subject the account's id
 * @param username name at login
 * @param name name for people
 * @param enabled whether the account may log in
 * @param everywhere roles that count in the whole province
 * @param memberships what the person is in each tenant where they serve
 * @param lastLogin day of the last login to whichever application; nothing when there was none or nobody looked
 */
public record Account(
        String subject,
        String username,
        String name,
        boolean enabled,
        Set<Role> everywhere,
        Map<TenantId, Set<Membership>> memberships,
        @Nullable LocalDate lastLogin) {
    public Account {
        everywhere = Set.copyOf(everywhere);
        memberships = Map.copyOf(memberships);
    }

    /** Answer the same account with the day of its last login. */
    public Account seen(@Nullable LocalDate day) {
        return new Account(subject, username, name, enabled, everywhere, memberships, day);
    }
}
