package id.anjung.ui.regency;

import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.router.RouteParameters;
import com.vaadin.flow.router.RouterLink;

/** Lead from the agencies to what they have signed, and back. */
final class AgencyParts extends Nav {
    private static final long serialVersionUID = 1L;

    AgencyParts(String slug, Class<?> here) {
        addClassName("parts");
        setAriaLabel(getTranslation("regency.agency.title"));
        var place = new RouteParameters("slug", slug);
        var agencies = new RouterLink(getTranslation("regency.agency.title"), AgenciesPage.class, place);
        var agreements = new RouterLink(getTranslation("regency.agreement.title"), AgreementsPage.class, place);
        (here == AgenciesPage.class ? agencies : agreements).getElement().setAttribute("aria-current", "page");
        add(agencies, agreements);
    }
}
