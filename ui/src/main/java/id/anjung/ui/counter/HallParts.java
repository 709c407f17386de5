package id.anjung.ui.counter;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.router.RouteParameters;
import com.vaadin.flow.router.RouterLink;
import id.anjung.access.Permission;
import id.anjung.ui.shell.kit.Writing;

/** Lead between the parts of a supervisor's day, for those who may open the live view. */
public final class HallParts extends Nav {
    private static final long serialVersionUID = 1L;

    private final String slug;
    private final Class<?> here;

    /**
     * Lead on.
     *
     * @param slug of the MPP
     * @param here the page that is shown
     */
    public HallParts(String slug, Class<?> here) {
        this.slug = slug;
        this.here = here;
        addClassName("parts");
        setAriaLabel(getTranslation("live.parts"));
        setVisible(Writing.readable(Permission.SUPERVISE_QUEUE) && Writing.readable(Permission.ISSUE_TICKETS));
        lead("live.title", LiveViewPage.class);
        lead("presence.title", PresencePage.class);
        lead("desk.title", FrontDeskPage.class);
        lead("paper.title", PaperPage.class);
        leadAway("live.figures", "statistik");
    }

    private void lead(String text, Class<? extends Component> page) {
        var link = new RouterLink(getTranslation(text), page, new RouteParameters("slug", slug));
        if (page == here) {
            link.getElement().setAttribute("aria-current", "page");
        }
        add(link);
    }

    /** Lead to a page of a package that knows this one. */
    private void leadAway(String text, String path) {
        var link = new RouterLink();
        link.setText(getTranslation(text));
        link.getElement().setAttribute("href", "mpp/" + slug + "/" + path);
        if (!here.getPackageName().equals(HallParts.class.getPackageName())) {
            link.getElement().setAttribute("aria-current", "page");
        }
        add(link);
    }
}
