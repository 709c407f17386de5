package id.anjung.ui.shell;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasElement;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.applayout.AppLayout;
import com.vaadin.flow.component.applayout.DrawerToggle;
import com.vaadin.flow.component.dependency.JavaScript;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import id.anjung.access.CurrentActor;
import io.micronaut.context.annotation.Prototype;
import org.jspecify.annotations.Nullable;

/** Frame every view of the console: where one is, where one may go, who one is. */
@Prototype
@JavaScript("context://static/anjung.js")
public final class MainLayout extends AppLayout implements AfterNavigationObserver {
    private static final long serialVersionUID = 1L;

    private final SideMenu menu;
    private final Brand brand;
    private final Attire attire;
    private final FindPlace find;
    private final Band band = new Band();
    private final Heading heading = new Heading();
    private final Div content = new Div();
    private @Nullable Component view;

    MainLayout(SideMenu menu, Brand brand, Attire attire, FindPlace find, PersonMenu person) {
        this.menu = menu;
        this.brand = brand;
        this.attire = attire;
        this.find = find;
        var toggle = new DrawerToggle();
        toggle.setAriaLabel(getTranslation("shell.menu"));
        var space = new Div();
        space.addClassName("space");
        var bar = new Header(skip(), toggle, attire, brand, space, find, person);
        bar.addClassName("bar-of-frame");
        addToNavbar(bar);
        addToDrawer(menu);
        content.setId("content");
        content.addClassName("content");
        content.getElement().setAttribute("tabindex", "-1");
        var body = new Main(band, heading, content);
        body.addClassName("body");
        setContent(body);
    }

    /** Let keyboards pass the navigation. */
    private Anchor skip() {
        var link = new Anchor("#content", getTranslation("shell.skip"));
        link.addClassName("skip");
        link.setRouterIgnore(true);
        return link;
    }

    @Override
    public void showRouterLayoutContent(HasElement shown) {
        removeRouterLayoutContent(null);
        view = shown.getElement().getComponent().orElseThrow();
        content.add(view);
        if (isOverlay()) {
            setDrawerOpened(false);
        }
    }

    @Override
    public void removeRouterLayoutContent(@Nullable HasElement former) {
        content.removeAll();
        view = null;
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        var actor = CurrentActor.require();
        var shown = Wing.of(UI.getCurrent());
        attire.show(shown.isPresent());
        brand.show(actor, shown);
        menu.show(actor, shown);
        find.show(actor, shown);
        band.show(actor, shown);
        heading.show(view, shown, event.getLocation().getPath());
    }
}
