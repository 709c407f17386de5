package id.anjung.ui.regency;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteParameters;
import com.vaadin.flow.router.RouterLink;
import id.anjung.access.Permission;
import id.anjung.ui.shell.kit.Writing;

/** Lead from the counters to what is set up beside them, each seldom looked at: sites, machines, rules of queues. */
public final class PlaceParts extends Nav {
    private static final long serialVersionUID = 1L;

    private final transient RouteParameters place;
    private final transient Class<?> here;

    /**
     * Lead on.
     *
     * @param slug of the MPP
     * @param here the page that is shown
     */
    public PlaceParts(String slug, Class<?> here) {
        this.place = new RouteParameters("slug", slug);
        this.here = here;
        addClassName("parts");
        setAriaLabel(getTranslation("regency.places"));
        part("regency.counter.title", CountersPage.class);
        part("regency.site.title", SitesPage.class);
        if (Writing.readable(Permission.MANAGE_QUEUE)) {
            part("regency.device.title", DevicesPage.class);
        }
        if (Writing.readable(Permission.SUPERVISE_QUEUE)) {
            partAway("setting.title", "pengaturan");
            partAway("setting.file.title", "pengaturan/berkas");
        }
        if (Writing.readable(Permission.EXPORT_MALL)) {
            partAway("keep.own.title", "ekspor");
        }
    }

    /** Lead to a page of a package that knows this one. */
    private void partAway(String words, String path) {
        var link = new RouterLink();
        link.setText(getTranslation(words));
        link.getElement().setAttribute("href", "mpp/" + place.get("slug").orElse("") + "/" + path);
        if (here.getAnnotation(Route.class).value().endsWith("/" + path)) {
            link.getElement().setAttribute("aria-current", "page");
        }
        add(link);
    }

    private void part(String words, Class<? extends Component> page) {
        var link = new RouterLink(getTranslation(words), page, place);
        if (page == here) {
            link.getElement().setAttribute("aria-current", "page");
        }
        add(link);
    }
}
