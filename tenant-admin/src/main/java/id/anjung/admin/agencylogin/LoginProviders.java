package id.anjung.admin.agencylogin;

import org.jspecify.annotations.Nullable;

/** Keep agencies' providers at the login server; a port. Each method may throw {@link id.anjung.access.AccountsUnreachable}. */
public interface LoginProviders {
    /** Answer the one address that the agency's provider must send people back to. */
    String comesBackTo(String agency);

    /** Tell whether it is there, be it closed: on a platform that was put back it is not. */
    boolean has(String agency);

    /**
     * Let people in by the provider, as it is described.
     *
     * @param secret to show to the provider; nothing where the one that is there stays
     */
    void keep(Provider provider, @Nullable String secret);

    /** Let nobody in by the agency's provider, and end the logins of those who came by it. */
    void close(String agency);

    /** Forget the agency's provider, and who of ours is whom there. */
    void forget(String agency);
}
