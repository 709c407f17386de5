package id.anjung.ui.shell.login;

import jakarta.servlet.http.HttpSession;
import java.io.Serializable;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Keep the few logins that one browser has begun, a tab each; the eldest gives way. */
final class Attempts implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final String KEY = Attempts.class.getName();
    private static final int MOST = 5;

    private final Deque<Attempt> begun = new ArrayDeque<>();

    static Attempts of(HttpSession session) {
        synchronized (session) {
            if (session.getAttribute(KEY) instanceof Attempts attempts) {
                return attempts;
            }
            var attempts = new Attempts();
            session.setAttribute(KEY, attempts);
            return attempts;
        }
    }

    synchronized void begin(Attempt attempt) {
        if (begun.size() == MOST) {
            begun.removeFirst();
        }
        begun.addLast(attempt);
    }

    /** Take the attempt with this state out, so that its answer counts once. */
    synchronized Optional<Attempt> take(@Nullable String state) {
        var found = begun.stream()
                .filter(attempt -> attempt.state().getValue().equals(state))
                .findFirst();
        found.ifPresent(begun::remove);
        return found;
    }
}
