package id.anjung.ui.shell;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import id.anjung.access.Actor;
import id.anjung.access.CurrentActor;
import id.anjung.access.Role;
import id.anjung.tenancy.Tenant;
import id.anjung.tenancy.TenantDirectory;
import io.micronaut.context.annotation.Prototype;
import java.util.Optional;
import java.util.Set;

/** Bring each person to where their day begins: the province, their own MPP, or the launcher. */
@Prototype
@Route("")
@Opens
final class Landing extends Div implements BeforeEnterObserver {
    private static final long serialVersionUID = 1L;
    private static final Set<Role> OF_THE_REGENCY = Set.of(Role.TENANT_ADMIN, Role.TENANT_AUDITOR);

    private final transient TenantDirectory directory;

    Landing(TenantDirectory directory) {
        this.directory = directory;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var actor = CurrentActor.require();
        if (actor.provincial()) {
            event.forwardTo("provinsi");
        } else {
            event.forwardTo(home(actor).map(tenant -> "mpp/" + tenant.slug()).orElse("ruang-kerja"));
        }
    }

    private Optional<Tenant> home(Actor actor) {
        return directory.all().stream()
                .filter(tenant -> actor.rolesIn(tenant.id()).anyMatch(OF_THE_REGENCY::contains))
                .findFirst();
    }
}
