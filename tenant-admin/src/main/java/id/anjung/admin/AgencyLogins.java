package id.anjung.admin;

import java.util.List;

/**
 * Link agencies' own logins with the login server, for the province; it stands in its trail. A process that may not write to
 * Keycloak has no such bean. When Keycloak does not answer, every change throws {@link id.anjung.access.AccountsUnreachable}.
 */
public interface AgencyLogins {
    /** List all, by name. */
    List<AgencyLogin> all();

    /** Answer the one address that the agency's provider must send people back to. */
    String comesBackTo(String agency);

    /** Register one, after its provider was asked; one of the same agency that was stopped gives way, with all its links. */
    AgencyLoginChange register(AgencyLogin.Wish wish, String secret);

    /** Ask the provider again, and take over where it says its parts are. */
    AgencyLoginChange check(long id);

    /** Take another secret. */
    AgencyLoginChange renew(long id, String secret);

    /** Let nobody in by it any more, and end the logins of those who came by it. */
    AgencyLoginChange stop(long id);

    /** Let people in again, after the provider was asked. */
    AgencyLoginChange resume(long id);
}
