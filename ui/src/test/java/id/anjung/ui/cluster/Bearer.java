package id.anjung.ui.cluster;

import id.anjung.embedded.login.LoginOutcome;
import id.anjung.embedded.login.LoginWalk;
import id.anjung.embedded.login.Tokens;
import java.time.Duration;

/** Be a person who has logged in, and renew the token in time; while Keycloak is away the former one has to do. */
public final class Bearer {
    private static final Duration AGE = Duration.ofSeconds(100);
    private static final Duration TRY_AGAIN = Duration.ofSeconds(5);

    private final LoginWalk walk;
    private Tokens tokens;
    private long renewAt;

    private Bearer(LoginWalk walk, Tokens tokens) {
        this.walk = walk;
        this.tokens = tokens;
        this.renewAt = System.nanoTime() + AGE.toNanos();
    }

    /** Log in. */
    public static Bearer login(String issuer, String username, String password) {
        var walk = new LoginWalk(issuer);
        return new Bearer(walk, walk.tokens(username, password));
    }

    /** Answer the header by which the door knows the person. */
    synchronized String[] header() {
        if (System.nanoTime() > renewAt) {
            renew();
        }
        return new String[] {"Authorization", "Bearer " + tokens.access()};
    }

    private void renew() {
        renewAt = System.nanoTime() + TRY_AGAIN.toNanos();
        try {
            if (walk.refresh(tokens) instanceof LoginOutcome.LoggedIn in) {
                tokens = in.tokens();
                renewAt = System.nanoTime() + AGE.toNanos();
            }
        } catch (RuntimeException away) {
            System.out.println("         a token could not be renewed yet: " + away.getMessage());
        }
    }
}
