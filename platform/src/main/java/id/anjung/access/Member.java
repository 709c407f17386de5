package id.anjung.access;

import java.util.Set;

/**
 * Describe a person's account as a tenant sees it.
 *
 * @param subject the account's id
 * @param username name at login
 * @param name name for people
 * @param enabled whether the account may log in
 * @param memberships what the person is in this tenant
 */
public record Member(String subject, String username, String name, boolean enabled, Set<Membership> memberships) {
    public Member {
        memberships = Set.copyOf(memberships);
    }
}
