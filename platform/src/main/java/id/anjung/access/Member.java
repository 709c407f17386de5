package id.anjung.access;

import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Describe a person's account as a tenant sees it.
 *
 * @param subject the account's id
 * @param username name at login
 * @param name name for people
 * @param enabled whether the account may log in
 * @param memberships what the person is in this tenant
 * @param invitation of this tenant, while the person has not accepted it
 * @param lastLogin day of the last login to whichever application; nothing when there was none or nobody looked
 */
public record Member(
        String subject,
        String username,
        String name,
        boolean enabled,
        Set<Membership> memberships,
        @Nullable Invitation invitation,
        @Nullable LocalDate lastLogin) {
    public Member {
        memberships = Set.copyOf(memberships);
    }

    /** Answer the same person, who has not accepted this invitation yet. */
    public Member invited(Invitation waiting) {
        return new Member(subject, username, name, enabled, memberships, waiting, lastLogin);
    }

    /** Answer the same person, who is this and nothing else, with the day of the last login. */
    public Member shownAs(Set<Membership> those, @Nullable LocalDate day) {
        return new Member(subject, username, name, enabled, those, invitation, day);
    }
}
