package id.anjung.ui.shell.login;

/** Say how the login server answered when we asked it for tokens. */
sealed interface Exchange {
    /** It gave tokens, and they are good. */
    record Issued(Tokens tokens) implements Exchange {}

    /** It refused: the code or the login is used up, or was never good. */
    record Refused(String reason) implements Exchange {}

    /** It gave tokens that are not good: forged, for another, or from another time. */
    record Forged(String reason) implements Exchange {}

    /** It gave tokens, but its keys could not be had to verify them; the former refresh token is used up. */
    record Unverified(String refreshToken, String reason) implements Exchange {}

    /** It did not answer as a login server should. */
    record Unreachable(String reason) implements Exchange {}
}
