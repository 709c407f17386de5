package id.anjung.ui.shell.login;

/** Report that the login server does not answer, or not as a login server should. */
final class ProviderDown extends Exception {
    private static final long serialVersionUID = 1L;

    ProviderDown(Throwable cause) {
        super("The login server does not answer: " + cause.getMessage(), cause);
    }
}
