package id.anjung.admin;

import id.anjung.access.Invited;
import id.anjung.access.Invitee;
import id.anjung.access.Membership;

/**
 * Invite people who have no account yet into the bound tenant; what is done stands in that tenant's trail. A process that
 * may not write to Keycloak has no such bean. When Keycloak does not answer, every method throws
 * {@link id.anjung.access.AccountsUnreachable}.
 */
public interface MemberInvitations {
    /** Invite somebody, who gets an account with this role by the link of an e-mail. */
    Invited invite(Invitee person, Membership membership);

    /** Send the e-mail again to who has not accepted. */
    Invited sendAgain(String subject);

    /** Take the invitation back; the account goes with it. */
    Invited withdraw(String subject);
}
