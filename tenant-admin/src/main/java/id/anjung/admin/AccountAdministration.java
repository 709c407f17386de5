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
    /** Days without a login after which an account is asked about. */
    int SLEEPS_AFTER_DAYS = 90;

    /** List accounts whose login name, name or e-mail address contains every word of the text, by login name. */
    List<Account> search(String text, int limit);

    /** List accounts that may log in and have not for {@link #SLEEPS_AFTER_DAYS} days, nor were made since. */
    List<Account> sleeping(int limit);

    /** List every account with all that it is, to be taken away as a file; it stands in the trail. */
    List<Account> everybody();

    /** Let the person log in no more and end the logins that they have; not one's own. */
    AccountChange disable(String subject);

    /** Let the person log in again. */
    AccountChange enable(String subject);
}
