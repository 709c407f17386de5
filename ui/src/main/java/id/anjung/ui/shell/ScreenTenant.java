package id.anjung.ui.shell;

import com.vaadin.flow.component.UI;
import id.anjung.access.Actor;
import id.anjung.tenancy.LateTenant;
import id.anjung.tenancy.Tenant;
import id.anjung.tenancy.TenantBinding;
import id.anjung.tenancy.TenantDirectory;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Answer the tenant of the tab that is being worked on, for as long as one thread holds the session. The status is
 * looked up once for each tab and hold, so that one piece of work keeps one reach. Another thread gets no tenant from
 * here: work that leaves its screen names its tenant.
 */
final class ScreenTenant implements LateTenant {
    private final ScreenSession session;
    private final Actor actor;
    private final TenantDirectory directory;
    private final Thread holder = Thread.currentThread();
    private @Nullable Tenant shown;
    private Optional<TenantBinding> answer = Optional.empty();

    ScreenTenant(ScreenSession session, Actor actor, TenantDirectory directory) {
        this.session = session;
        this.actor = actor;
        this.directory = directory;
    }

    @Override
    public Optional<TenantBinding> binding() {
        var tab = UI.getCurrent();
        if (holder != Thread.currentThread() || tab == null || tab.getSession() != session) {
            return Optional.empty();
        }
        var showing = Wing.of(tab).orElse(null);
        if (showing != shown) {
            shown = showing;
            answer = showing == null ? Optional.empty() : bound(showing);
        }
        return answer;
    }

    /** Tell what the tab shows, without asking anybody: this is read for lines that say that nobody answers. */
    @Override
    public @Nullable String identifier() {
        var tab = UI.getCurrent();
        if (holder != Thread.currentThread() || tab == null || tab.getSession() != session) {
            return null;
        }
        return Wing.of(tab).map(tenant -> tenant.id().toString()).orElse(null);
    }

    private Optional<TenantBinding> bound(Tenant showing) {
        return directory
                .byId(showing.id())
                .filter(tenant -> tenant.status().readable() && actor.knows(tenant.id()))
                .map(tenant -> new TenantBinding(tenant.id(), tenant.status().narrow(actor.reachIn(tenant.id()))));
    }
}
