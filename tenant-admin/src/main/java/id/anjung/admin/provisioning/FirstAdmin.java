package id.anjung.admin.provisioning;

import id.anjung.access.AccountChange;
import id.anjung.access.Invited;
import id.anjung.access.Invitee;
import id.anjung.access.Member;
import id.anjung.access.Membership;
import id.anjung.access.Role;
import id.anjung.admin.MemberAdministration;
import id.anjung.admin.MemberInvitations;
import id.anjung.admin.WishedAdmin;
import id.anjung.tenancy.CurrentTenant;
import id.anjung.tenancy.Reach;
import id.anjung.tenancy.TenantId;
import io.micronaut.context.annotation.Requires;
import jakarta.inject.Singleton;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Make the person whom the province has named the first admin of a tenant; who is it already stays it. */
@Singleton
@Requires(property = "datasources.tenant.url")
class FirstAdmin {
    private static final Membership ADMIN = Membership.ofRegency(Role.TENANT_ADMIN);

    private final Wishes wishes;
    private final @Nullable MemberAdministration members;
    private final @Nullable MemberInvitations invitations;

    FirstAdmin(Wishes wishes, @Nullable MemberAdministration members, @Nullable MemberInvitations invitations) {
        this.wishes = wishes;
        this.members = members;
        this.invitations = invitations;
    }

    /**
     * Appoint them; the caller is who may manage members.
     *
     * @throws IllegalStateException when no account has the login name, or the invitation cannot be sent
     */
    void appoint(TenantId tenant) {
        wishes.firstAdmin(tenant)
                .ifPresent(wished -> CurrentTenant.run(tenant, Reach.FULL, () -> appoint(tenant, wished)));
    }

    private void appoint(TenantId tenant, WishedAdmin wished) {
        if (members == null || invitations == null) {
            throw new IllegalStateException("This process cannot write to the identity provider");
        }
        switch (wished) {
            case WishedAdmin.Known(var username) -> give(members, username);
            case WishedAdmin.ByInvitation(var person) -> {
                invite(members, invitations, person);
                wishes.forgetInvited(tenant);
            }
        }
    }

    private static void give(MemberAdministration members, String username) {
        switch (members.give(username, ADMIN)) {
            case AccountChange.Done done -> {}
            case AccountChange.AlreadySo so -> {}
            default -> throw new IllegalStateException("There is no account " + username);
        }
    }

    /** A former attempt may have made the account and have been interrupted before the e-mail was taken. */
    private static void invite(MemberAdministration members, MemberInvitations invitations, Invitee person) {
        var outcome = member(members, person.username())
                .map(made -> invitations.sendAgain(made.subject()))
                .orElseGet(() -> invitations.invite(person, ADMIN));
        switch (outcome) {
            case Invited.Sent sent -> {}
            // They were quicker than we.
            case Invited.NotInvited accepted -> {}
            case Invited.NotDelivered waiting ->
                throw new IllegalStateException("The e-mail to " + person.username() + " could not be sent");
            case Invited.Refused(var faults) ->
                throw new IllegalStateException(person.username() + " cannot be invited: " + faults);
            case Invited.Withdrawn gone -> throw new IllegalStateException("Nobody is to be sent away");
        }
    }

    private static Optional<Member> member(MemberAdministration members, String username) {
        return members.members().stream()
                .filter(member -> member.username().equals(username))
                .findAny();
    }
}
