package id.anjung.ui.shell;

import com.vaadin.flow.server.VaadinService;
import com.vaadin.flow.server.VaadinSession;
import id.anjung.access.Actor;
import id.anjung.access.CurrentActor;
import id.anjung.tenancy.TenantDirectory;
import id.anjung.trace.RequestId;
import id.anjung.trace.Step;
import id.anjung.ui.shell.login.Login;
import io.micronaut.core.propagation.PropagatedContext;
import java.util.Optional;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;

/**
 * Bind whoever holds a screen's session to its person and its tab's tenant. Requests, lazy data, push and work handed
 * over by another screen's thread all hold the session while they run, and nothing else does, so this is the one place.
 * The binding replaces whatever the thread carried, and gives it back: a broadcaster's tenant ends at the screen's door.
 */
public final class ScreenSession extends VaadinSession {
    private static final long serialVersionUID = 1L;

    private final transient TenantDirectory directory;
    private transient PropagatedContext.@Nullable Scope bound;

    /** Open a session whose screens find their tenants in this directory. */
    public ScreenSession(VaadinService service, TenantDirectory directory) {
        super(service);
        this.directory = directory;
    }

    @Override
    public void lock() {
        super.lock();
        if (holds() == 1) {
            bound = bind();
        }
    }

    /** Bind also when the lock was taken beside {@link #lock()}: Vaadin does so to run what waits for the session. */
    @Override
    public void unlock() {
        if (holds() != 1) {
            super.unlock();
            return;
        }
        try (var leaving = bound == null ? bind() : bound) {
            bound = null;
            Step.current().tellWhose();
            super.unlock();
        }
    }

    private int holds() {
        return getLockInstance() instanceof ReentrantLock lock ? lock.getHoldCount() : 0;
    }

    private PropagatedContext.Scope bind() {
        var followed = followed();
        return actor().map(actor -> CurrentActor.extend(followed, actor).plus(new ScreenTenant(this, actor, directory)))
                .orElse(followed)
                .propagate();
    }

    /** Keep which request it is, and its step: whatever a request causes in other screens, it caused. */
    private static PropagatedContext followed() {
        var carried = PropagatedContext.getOrEmpty();
        var kept = PropagatedContext.empty();
        for (var element : carried.getAllElements()) {
            if (element instanceof Step || element instanceof RequestId) {
                kept = kept.plus(element);
            }
        }
        return kept;
    }

    /**
     * Know who looks; nobody, once the login and the server's session with it are over while a screen still comes to its
     * end. To fail here would keep the lock for ever, and with it whoever waits for it.
     */
    private Optional<Actor> actor() {
        try {
            return Optional.ofNullable(getSession())
                    .flatMap(http -> Login.of(http.getAttribute(Login.KEY)))
                    .map(Login::actor);
        } catch (IllegalStateException ended) {
            return Optional.empty();
        }
    }
}
