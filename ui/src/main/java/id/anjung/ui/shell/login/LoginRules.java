package id.anjung.ui.shell.login;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;

/** Decide how long a login counts. */
@Singleton
final class LoginRules {
    /** How long before its end a token is renewed. */
    static final Duration AHEAD = Duration.ofSeconds(60);
    /** How long people inside keep working on expired tokens when the login server cannot renew them. */
    static final Duration GRACE = Duration.ofMinutes(30);
    /** How long after a failure a renewal is tried again. */
    static final Duration RETRY = Duration.ofSeconds(10);
    /** How long a session outlives the wish to leave, so that the tab reaches the login server's own logout. */
    static final Duration LEAVING = Duration.ofSeconds(10);

    private final Clock clock;
    private final Duration idle;

    LoginRules(Clock clock, LoginSettings settings) {
        this.clock = clock;
        this.idle = settings.idle();
    }

    Instant now() {
        return clock.instant();
    }

    /** Tell whether requests of this login may pass. */
    boolean counts(Login login) {
        return !login.leaving() && !outOfTime(login);
    }

    /** Tell whether the session should end by itself. */
    boolean over(Login login) {
        return outOfTime(login)
                || login.left()
                        .filter(left -> left.plus(LEAVING).isBefore(now()))
                        .isPresent();
    }

    /** Tell whether the tokens want renewing now. */
    boolean wantsRenewal(Login login) {
        return counts(login) && login.tokens().expiresAt().minus(AHEAD).isBefore(now());
    }

    private boolean outOfTime(Login login) {
        var now = now();
        return login.tokens().expiresAt().plus(GRACE).isBefore(now)
                || login.used().plus(idle).isBefore(now);
    }
}
