package id.anjung.ui.shell.login;

import id.anjung.access.Actor;
import java.time.Instant;

/**
 * Hold what the login server gave for one login, verified; it stays on this server.
 *
 * @param idToken as it was signed, to name the login when it ends
 * @param refreshToken gives the next tokens, once
 * @param sid the login server's name for this login
 * @param actor who it is and what they may do
 * @param issuedAt when the login server said so
 * @param expiresAt until when it stands by it
 */
record Tokens(String idToken, String refreshToken, String sid, Actor actor, Instant issuedAt, Instant expiresAt) {
    Tokens withRefreshToken(String next) {
        return new Tokens(idToken, next, sid, actor, issuedAt, expiresAt);
    }

    @Override
    public String toString() {
        return "Tokens of " + actor.username() + " until " + expiresAt;
    }
}
