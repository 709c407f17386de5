package id.anjung.admin.application;

/** Keep the clients of agencies' applications at the login server; a port. Each method may throw {@link id.anjung.access.AccountsUnreachable}. */
public interface LoginClients {
    /**
     * Make the client, or bring it to this.
     *
     * @param name of the client
     * @param title for people, on the login server's pages
     * @param url where the application opens
     * @param redirect the one address that people are sent back to
     * @return its new secret
     */
    String keep(String name, String title, String url, String redirect);

    /** Let nobody in by the client any more. */
    void close(String name);
}
