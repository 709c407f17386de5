package id.anjung.ui.shell;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.sidenav.SideNav;
import com.vaadin.flow.component.sidenav.SideNavItem;
import id.anjung.access.Actor;
import id.anjung.tenancy.Tenant;
import id.anjung.tenancy.TenantDirectory;
import io.micronaut.context.annotation.Prototype;
import java.util.Locale;
import java.util.Optional;

/** Show where a person may go, and nothing else. */
@Prototype
final class SideMenu extends Div {
    private static final long serialVersionUID = 1L;
    private static final int HOMES = 5;

    private final transient Destinations destinations;
    private final transient TenantDirectory directory;

    SideMenu(Destinations destinations, TenantDirectory directory) {
        this.destinations = destinations;
        this.directory = directory;
        addClassName("side-menu");
    }

    void show(Actor actor, Optional<Tenant> shown) {
        removeAll();
        for (var group : NavGroup.values()) {
            var section = section(group);
            destinations.of(actor, shown).stream()
                    .filter(destination -> destination.entry().group() == group)
                    .map(this::item)
                    .forEach(section::addItem);
            addUnlessEmpty(section);
        }
        if (shown.isEmpty() && !actor.provincial()) {
            addUnlessEmpty(homes(actor));
        }
    }

    private SideNav section(NavGroup group) {
        var key = "shell.group." + group.name().toLowerCase(Locale.ROOT);
        return group == NavGroup.HOME ? unlabelled(key) : new SideNav(getTranslation(key));
    }

    private SideNav unlabelled(String key) {
        var section = new SideNav();
        section.getElement().setAttribute("aria-label", getTranslation(key));
        return section;
    }

    private SideNavItem item(Destination destination) {
        var entry = destination.entry();
        var item = new SideNavItem(
                getTranslation(entry.text()), destination.path(), entry.icon().create());
        item.setPathAliases(destination.parts());
        item.setMatchNested(entry.group() != NavGroup.HOME); // below a home lies everything
        return item;
    }

    /** List the MPPs where the person serves, for one who stands outside of all of them. */
    private SideNav homes(Actor actor) {
        var section = new SideNav(getTranslation("shell.group.homes"));
        directory.all().stream()
                .filter(tenant -> actor.knows(tenant.id()))
                .limit(HOMES)
                .map(tenant -> new SideNavItem(tenant.name(), "mpp/" + tenant.slug(), VaadinIcon.BUILDING.create()))
                .forEach(section::addItem);
        return section;
    }

    private void addUnlessEmpty(SideNav section) {
        if (!section.getItems().isEmpty()) {
            add(section);
        }
    }
}
