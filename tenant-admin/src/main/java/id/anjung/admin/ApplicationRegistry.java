package id.anjung.admin;

import java.util.List;

/**
 * Register agencies' applications with the login server, for the province; it stands in its trail. A process that may not
 * write to Keycloak has no such bean. When Keycloak does not answer, every change throws
 * {@link id.anjung.access.AccountsUnreachable}.
 */
public interface ApplicationRegistry {
    /** List all that were ever registered, by name. */
    List<Application> all();

    /** Register one; the login server lets it in at once, at exactly this address. */
    Registration register(Application.Wish wish);

    /** Give it a new secret; the former one counts no more. */
    Registration renew(long id);

    /** Let it in no more; who is in it stays until its own login ends. */
    Registration stop(long id);
}
