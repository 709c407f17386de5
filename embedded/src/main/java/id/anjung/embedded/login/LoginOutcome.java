package id.anjung.embedded.login;

/** Tell what came of a login. */
public sealed interface LoginOutcome {
    /** The person is in. */
    record LoggedIn(Tokens tokens) implements LoginOutcome {}

    /**
     * Keycloak refused.
     *
     * @param status of its last answer
     * @param said its words, or the address with the error that it sent the browser to
     */
    record Refused(int status, String said) implements LoginOutcome {}
}
