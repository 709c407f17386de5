package id.anjung.access;

import java.time.LocalDate;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Describe a person's account as a tenant sees it.
 *
 * @param subject the account's id
 * @param username name at login
 * @param name name for people
 * @param enabled whether the account may log in
 * @param memberships what the person is in this tenant
 * @param suspended what the person was and would be again: memberships that rest
 * @param invitation of this tenant, while the person has not accepted it
 * @param lastLogin day of the last login to whichever application; nothing when there was none or nobody looked
 */
public record Member(
        String subject,
        String username,
        String name,
        boolean enabled,
        Set<Membership> memberships,
        Set<Membership> suspended,
        @Nullable Invitation invitation,
        @Nullable LocalDate lastLogin) {
    public Member {
        memberships = Set.copyOf(memberships);
        suspended = Set.copyOf(suspended);
    }

    /** Describe one who is not invited, of whom nothing rests. */
    public Member(String subject, String username, String name, boolean enabled, Set<Membership> memberships) {
        this(subject, username, name, enabled, memberships, Set.of(), null, null);
    }

    /** Answer the same person, who has not accepted this invitation yet. */
    public Member invited(Invitation waiting) {
        return new Member(subject, username, name, enabled, memberships, suspended, waiting, lastLogin);
    }

    /** Answer the same person, some of whose memberships rest. */
    public Member resting(Set<Membership> those) {
        return new Member(subject, username, name, enabled, memberships, those, invitation, lastLogin);
    }

    /** Answer the same person with those memberships alone that pass, and with the day of the last login. */
    public Member shown(Predicate<Membership> passing, @Nullable LocalDate day) {
        return new Member(
                subject,
                username,
                name,
                enabled,
                memberships.stream().filter(passing).collect(Collectors.toSet()),
                suspended.stream().filter(passing).collect(Collectors.toSet()),
                invitation,
                day);
    }

    /** List what the person is or was, be it resting. */
    public Stream<Membership> all() {
        return Stream.concat(memberships.stream(), suspended.stream());
    }
}
