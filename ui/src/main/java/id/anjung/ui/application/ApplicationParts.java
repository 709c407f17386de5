package id.anjung.ui.application;

import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.router.RouterLink;

/** Lead from agencies' applications to agencies' own logins, and back. */
final class ApplicationParts extends Nav {
    private static final long serialVersionUID = 1L;

    ApplicationParts(Class<?> here) {
        addClassName("parts");
        setAriaLabel(getTranslation("application.title"));
        var applications = new RouterLink(getTranslation("application.title"), ApplicationsView.class);
        var logins = new RouterLink(getTranslation("application.login.title"), AgencyLoginsView.class);
        (here == ApplicationsView.class ? applications : logins).getElement().setAttribute("aria-current", "page");
        add(applications, logins);
    }
}
