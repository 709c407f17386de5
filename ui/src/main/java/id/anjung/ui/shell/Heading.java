package id.anjung.ui.shell;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.OrderedList;
import id.anjung.tenancy.Tenant;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Show the title of the view and the way that leads to it. */
final class Heading extends Div {
    private static final long serialVersionUID = 1L;

    private final OrderedList way = new OrderedList();
    private final Nav trail = new Nav(way);
    private final H1 title = new H1();

    Heading() {
        addClassName("heading");
        trail.addClassName("trail");
        trail.setAriaLabel(getTranslation("shell.trail"));
        add(trail, title);
    }

    void show(@Nullable Component view, Optional<Tenant> shown, String here) {
        way.removeAll();
        if (view instanceof Titled titled) {
            title.setText(titled.title());
            var home = shown.map(tenant -> new Titled.Step(tenant.name(), "mpp/" + tenant.slug()));
            Stream.concat(home.stream(), titled.way().stream())
                    .filter(step -> !step.path().equals(here))
                    .forEach(this::add);
        }
        setVisible(view instanceof Titled);
        trail.setVisible(way.getChildren().findAny().isPresent());
    }

    private void add(Titled.Step step) {
        way.add(new ListItem(new Anchor("/" + step.path(), step.text())));
    }
}
