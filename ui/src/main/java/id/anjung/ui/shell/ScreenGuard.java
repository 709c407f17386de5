package id.anjung.ui.shell;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterListener;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.NotFoundException;
import id.anjung.access.AccessDenied;
import id.anjung.access.Actor;
import id.anjung.access.CurrentActor;
import id.anjung.audit.ForeignAttempts;
import id.anjung.tenancy.Tenant;
import id.anjung.tenancy.TenantDirectory;
import jakarta.inject.Singleton;

/**
 * Stand at the way into every view: the address names the MPP, the MPP must be one that the person knows, and the view
 * must be theirs to open. An MPP of others looks like one that does not exist, and the attempt is noted.
 */
@Singleton
final class ScreenGuard implements BeforeEnterListener {
    private static final long serialVersionUID = 1L;
    private static final String SLUG = "slug";

    private final transient TenantDirectory directory;
    private final transient ForeignAttempts attempts;

    ScreenGuard(TenantDirectory directory, ForeignAttempts attempts) {
        this.directory = directory;
        this.attempts = attempts;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        if (HasErrorParameter.class.isAssignableFrom(event.getNavigationTarget())) {
            return;
        }
        var actor = CurrentActor.require();
        var slug = event.getRouteParameters().get(SLUG);
        Wing.leave(event.getUI());
        if (slug.isEmpty()) {
            open(event, actor);
        } else {
            enter(event, actor, slug.get());
        }
    }

    private void enter(BeforeEnterEvent event, Actor actor, String slug) {
        var tenant = directory.bySlug(slug).filter(found -> actor.knows(found.id()));
        if (tenant.isEmpty()) {
            attempts.note(actor, slug, "/" + event.getLocation().getPath());
            event.rerouteToError(NotFoundException.class);
        } else if (!tenant.get().status().readable()) {
            Wing.waitAt(event.getUI(), tenant.get());
            event.rerouteToError(new NotServed(tenant.get()), "");
        } else {
            Wing.enter(event.getUI(), tenant.get());
            open(event, actor);
        }
    }

    private static void open(BeforeEnterEvent event, Actor actor) {
        var shown = Wing.of(event.getUI());
        if (!ViewAccess.allows(event.getNavigationTarget(), actor, shown)) {
            Wing.leave(event.getUI());
            event.rerouteToError(
                    new AccessDenied(actor.username() + " may not open "
                            + event.getNavigationTarget().getSimpleName()),
                    "");
        }
    }

    /** Report that an MPP is not served now. */
    static final class NotServed extends RuntimeException {
        private static final long serialVersionUID = 1L;

        private final transient Tenant tenant;

        NotServed(Tenant tenant) {
            super(tenant.name() + " is not served: " + tenant.status());
            this.tenant = tenant;
        }

        Tenant tenant() {
            return tenant;
        }
    }
}
