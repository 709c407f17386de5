package id.anjung.admin;

import id.anjung.access.Account;
import id.anjung.access.AccountChange;
import java.util.List;

/**
 * Look after people's accounts, for the province; what is done to one stands in the province's trail. A process
 * that may not write to Keycloak has no such bean. When Keycloak does not answer, every method throws
 * {@link id.anjung.access.AccountsUnreachable}.
 */
public interface AccountAdministration {
    /** List accounts whose login name, name or e-mail address contains every word of the text, by login name. */
    List<Account> search(String text, int limit);

    /** Let the person log in no more and end the logins that they have; not one's own. */
    AccountChange disable(String subject);

    /** Let the person log in again. */
    AccountChange enable(String subject);
}
