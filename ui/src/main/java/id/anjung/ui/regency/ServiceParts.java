package id.anjung.ui.regency;

import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.router.RouteParameters;
import com.vaadin.flow.router.RouterLink;

/** Lead from the services to their standards and to the province's models, and back. */
final class ServiceParts extends Nav {
    private static final long serialVersionUID = 1L;

    ServiceParts(String slug, Class<?> here) {
        addClassName("parts");
        setAriaLabel(getTranslation("regency.service.title"));
        var place = new RouteParameters("slug", slug);
        var services = new RouterLink(getTranslation("regency.service.title"), ServicesPage.class, place);
        var standards = new RouterLink(getTranslation("regency.standard.title"), StandardsPage.class, place);
        var models = new RouterLink(getTranslation("regency.model.title"), ModelsPage.class, place);
        var current = here == ServicesPage.class ? services : here == StandardsPage.class ? standards : models;
        current.getElement().setAttribute("aria-current", "page");
        add(services, standards, models);
    }
}
