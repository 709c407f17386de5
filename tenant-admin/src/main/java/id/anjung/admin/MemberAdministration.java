package id.anjung.admin;

import id.anjung.access.AccountChange;
import id.anjung.access.Member;
import id.anjung.access.Membership;
import java.util.List;

/**
 * Look after who is what in the bound tenant; what is done stands in that tenant's trail. A process that may not
 * write to Keycloak has no such bean. When Keycloak does not answer, every method throws
 * {@link id.anjung.access.AccountsUnreachable}.
 */
public interface MemberAdministration {
    /** List who is anything in the bound tenant that the acting person decides about, by login name. */
    List<Member> members();

    /**
     * Give a person a role in the bound tenant.
     *
     * @param username their login name, known exactly: nobody looks through the people of others
     */
    AccountChange give(String username, Membership membership);

    /** Take a role in the bound tenant from a person, with the logins that carry it; not one's own. */
    AccountChange take(String subject, Membership membership);

    /** Let a role of the bound tenant rest: it gives nothing until it is resumed, and its logins end; not one's own. */
    AccountChange suspend(String subject, Membership membership);

    /** Let a role that rests count again. */
    AccountChange resume(String subject, Membership membership);
}
