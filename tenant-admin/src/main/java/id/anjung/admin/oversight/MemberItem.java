package id.anjung.admin.oversight;

import id.anjung.access.Invitation;
import id.anjung.access.Member;
import id.anjung.access.Membership;
import io.micronaut.serde.annotation.Serdeable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Show a member of an MPP to a program.
 *
 * @param id of the account
 * @param username name at login
 * @param name name for people
 * @param enabled whether the account may log in
 * @param roles what the person is here, of what the reader decides about
 * @param invitation that the person has not accepted yet
 * @param lastLogin day (UTC) of the last login to whichever application
 */
@Serdeable
record MemberItem(
        String id,
        String username,
        String name,
        boolean enabled,
        List<Held> roles,
        @Nullable Waiting invitation,
        @Nullable LocalDate lastLogin) {
    /**
     * Show a role that somebody holds.
     *
     * @param role the role
     * @param agency code of the agency that it is held for; nothing for staff of the regency
     * @param suspended whether it rests, and gives nothing
     */
    @Serdeable
    record Held(StaffRole role, @Nullable String agency, boolean suspended) {
        private static Held of(Membership held, boolean suspended) {
            return new Held(StaffRole.of(held), held.agency().isEmpty() ? null : held.agency(), suspended);
        }
    }

    /**
     * Show an invitation.
     *
     * @param address where it went
     * @param until when it ends
     */
    @Serdeable
    record Waiting(String address, Instant until) {
        static @Nullable Waiting of(@Nullable Invitation invitation) {
            return invitation == null ? null : new Waiting(invitation.address(), invitation.until());
        }
    }

    static MemberItem of(Member member) {
        var roles = Stream.concat(
                        member.memberships().stream().map(held -> Held.of(held, false)),
                        member.suspended().stream().map(held -> Held.of(held, true)))
                .sorted(Comparator.comparing(Held::role).thenComparing(held -> String.valueOf(held.agency())))
                .toList();
        return new MemberItem(
                member.subject(),
                member.username(),
                member.name(),
                member.enabled(),
                roles,
                Waiting.of(member.invitation()),
                member.lastLogin());
    }
}
