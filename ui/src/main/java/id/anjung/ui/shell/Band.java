package id.anjung.ui.shell;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import id.anjung.access.Actor;
import id.anjung.tenancy.CurrentTenant;
import id.anjung.tenancy.Reach;
import id.anjung.tenancy.Tenant;
import id.anjung.tenancy.TenantStatus;
import java.util.Optional;

/** Say above a view that nothing can be changed there, and why. */
final class Band extends Div {
    private static final long serialVersionUID = 1L;

    private final Span text = new Span();

    Band() {
        addClassName("band");
        getElement().setAttribute("role", "status");
        var icon = VaadinIcon.EYE.create();
        icon.getElement().setAttribute("aria-hidden", "true");
        add(icon, text);
        setVisible(false);
    }

    void show(Actor actor, Optional<Tenant> shown) {
        var reason = shown.flatMap(tenant -> reason(actor, tenant));
        setVisible(reason.isPresent());
        text.setText(reason.orElse(""));
    }

    private Optional<String> reason(Actor actor, Tenant tenant) {
        if (tenant.status() == TenantStatus.BEHIND) {
            return Optional.of(getTranslation("shell.band.behind", tenant.name()));
        }
        if (tenant.status() == TenantStatus.SUSPENDED_READ_ONLY) {
            return Optional.of(getTranslation("shell.band.suspended", tenant.name()));
        }
        boolean readOnly = CurrentTenant.find()
                .filter(bound -> bound.reach() == Reach.READ_ONLY)
                .isPresent();
        return readOnly ? Optional.of(getTranslation("shell.band.readonly", tenant.name())) : Optional.empty();
    }
}
