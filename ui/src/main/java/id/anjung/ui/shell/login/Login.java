package id.anjung.ui.shell.login;

import id.anjung.access.Actor;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import jakarta.servlet.http.HttpSessionBindingEvent;
import jakarta.servlet.http.HttpSessionBindingListener;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jspecify.annotations.Nullable;

/** Be one person's login in one browser, for as long as its session holds it. */
public final class Login implements HttpSessionBindingListener {
    /** Name the session attribute that holds the login. */
    public static final String KEY = Login.class.getName();

    private final OpenLogins open;
    private final AtomicBoolean renewing = new AtomicBoolean();
    private volatile Tokens tokens;
    private volatile Instant used;
    private volatile Instant renewAfter = Instant.MIN;
    private volatile @Nullable Instant left;
    private volatile @Nullable HttpSession session;

    Login(OpenLogins open, Tokens tokens, Instant now) {
        this.open = open;
        this.tokens = tokens;
        this.used = now;
    }

    /** Find the login of a session attribute's value. */
    public static Optional<Login> of(@Nullable Object attribute) {
        return attribute instanceof Login login ? Optional.of(login) : Optional.empty();
    }

    static Optional<Login> of(HttpServletRequest request) {
        var session = request.getSession(false);
        return session == null ? Optional.empty() : of(session.getAttribute(KEY));
    }

    /** Answer who is logged in, as the login server said last. */
    public Actor actor() {
        return tokens.actor();
    }

    /** Tell whether the person asked to leave; the session ends a moment later. */
    public boolean leaving() {
        return left != null;
    }

    Tokens tokens() {
        return tokens;
    }

    Instant used() {
        return used;
    }

    void use(Instant now) {
        used = now;
    }

    Optional<Instant> left() {
        return Optional.ofNullable(left);
    }

    void leave(Instant now) {
        left = now;
    }

    /** Claim the one renewal that may run; whoever claims it gives it back. */
    boolean claimRenewal(Instant now) {
        return !now.isBefore(renewAfter) && renewing.compareAndSet(false, true);
    }

    void releaseRenewal() {
        renewing.set(false);
    }

    void waitBeforeRenewal(Instant until) {
        renewAfter = until;
    }

    void renew(Tokens next) {
        tokens = next;
    }

    /** End the session, its screens and their push connections with it. */
    void end() {
        var ending = session;
        if (ending != null) {
            try {
                ending.invalidate();
            } catch (IllegalStateException alreadyEnded) {
                open.remove(this);
            }
        }
    }

    @Override
    public void valueBound(HttpSessionBindingEvent event) {
        session = event.getSession();
        open.add(this);
    }

    @Override
    public void valueUnbound(HttpSessionBindingEvent event) {
        open.remove(this);
        session = null;
    }
}
