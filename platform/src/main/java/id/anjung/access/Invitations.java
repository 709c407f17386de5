package id.anjung.access;

/**
 * Invite people who have no account yet into the bound tenant; a port that tenant-admin's worker fills. The account is made
 * at once and can do nothing until its bearer has followed the link of the e-mail and set a password. Every method may throw
 * {@link AccountsUnreachable}.
 */
public interface Invitations {
    /** Tell whether this installation can send e-mail. */
    boolean possible();

    /** Make the account with this one role and send the e-mail. */
    Invited invite(Invitee person, Membership membership);

    /** Send the e-mail again; what was sent before counts until it ends. */
    Invited sendAgain(String subject);

    /** Take the invitation back: the account goes, unless another tenant has given it a role meanwhile. */
    Invited withdraw(String subject);
}
