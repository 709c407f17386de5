package id.anjung.access;

/** Report that accounts can be neither read nor changed now, because Keycloak does not answer: come back later. */
public final class AccountsUnreachable extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public AccountsUnreachable(Throwable cause) {
        super("The accounts cannot be reached", cause);
    }
}
