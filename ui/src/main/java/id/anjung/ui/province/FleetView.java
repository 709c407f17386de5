package id.anjung.ui.province;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.router.Route;
import id.anjung.access.CurrentActor;
import id.anjung.access.Permission;
import id.anjung.admin.FleetReleases;
import id.anjung.admin.FleetReleases.Fleet;
import id.anjung.admin.FleetReleases.Progress;
import id.anjung.admin.FleetReleases.Ship;
import id.anjung.ui.shell.MainLayout;
import id.anjung.ui.shell.Narrow;
import id.anjung.ui.shell.Opens;
import id.anjung.ui.shell.Titled;
import io.micronaut.context.annotation.Prototype;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Show the province how far a release is with the MPPs, which wait or failed and why, and let its admin steer. */
@Prototype
@Route(value = "provinsi/rilis", layout = MainLayout.class)
@Opens(Permission.OVERSEE_TENANTS)
@StyleSheet("context://static/province.css")
final class FleetView extends Div implements Titled {
    private static final long serialVersionUID = 1L;

    private final transient FleetReleases releases;
    private final boolean steers = CurrentActor.require().may(Permission.STEER_RELEASES, Optional.empty());
    private final Paragraph state = new Paragraph();
    private final Div course = new Div();
    private final Grid<Ship> grid = new Grid<>();
    private final transient FleetDialogs dialogs;
    private transient @Nullable Fleet shown;

    FleetView(FleetReleases releases, OverviewWatch watch) {
        this.releases = releases;
        this.dialogs = new FleetDialogs(this, releases, () -> {
            look();
            watch.hint();
        });
        state.getElement().setAttribute("role", "status");
        grid.addThemeVariants(GridVariant.AURA_ROW_STRIPES, GridVariant.AURA_WRAP_CELL_CONTENT);
        grid.getElement().setAttribute("aria-label", getTranslation("fleet.title"));
        grid.setEmptyStateText(getTranslation("fleet.none"));
        grid.addComponentColumn(this::together)
                .setHeader(getTranslation("fleet.mall"))
                .setKey(Narrow.COLUMN);
        grid.addColumn(ship -> ship.tenant().name())
                .setHeader(getTranslation("fleet.mall"))
                .setWidth("13rem");
        grid.addColumn(FleetView::laid)
                .setHeader(getTranslation("fleet.laid"))
                .setWidth("8rem")
                .setFlexGrow(0);
        grid.addComponentColumn(ship -> badge(ship.progress()))
                .setHeader(getTranslation("fleet.progress"))
                .setWidth("12rem")
                .setFlexGrow(0);
        grid.addColumn(ship -> Objects.toString(ship.fault(), ""))
                .setHeader(getTranslation("fleet.fault"))
                .setWidth("12rem")
                .setFlexGrow(2);
        if (steers) {
            grid.addComponentColumn(this::actions)
                    .setHeader(getTranslation("fleet.actions"))
                    .setWidth("12rem")
                    .setFlexGrow(0);
        }
        Narrow.fit(grid, Set.of());
        course.addClassName("fleet-course");
        add(state, course, new Paragraph(getTranslation("fleet.about")), grid);
        addClassName("accounts-view");
        look();
        watch.follow(this, this::look);
    }

    @Override
    public String title() {
        return getTranslation("fleet.title");
    }

    private void look() {
        var now = releases.now();
        if (!now.equals(shown)) {
            shown = now;
            long laid = now.ships().stream()
                    .filter(ship -> ship.progress() == Progress.LAID)
                    .count();
            state.setText(getTranslation(
                    "fleet.state", now.release(), laid, now.ships().size()));
            showCourse(now);
            grid.setItems(now.ships());
        }
    }

    private Component together(Ship ship) {
        var cell = new Div(new Span(ship.tenant().name()), new Span(laid(ship)), badge(ship.progress()));
        if (ship.fault() != null) {
            cell.add(new Span(ship.fault()));
        }
        if (steers) {
            cell.add(actions(ship));
        }
        cell.addClassName("stacked");
        return cell;
    }

    private void showCourse(Fleet now) {
        course.removeAll();
        var steering = now.course();
        if (steering.held()) {
            course.add(badge(Progress.HELD, getTranslation("fleet.held", Objects.toString(steering.reason(), ""))));
        }
        now.ships().stream()
                .filter(ship -> ship.tenant().id().equals(steering.canary()))
                .forEach(ship -> course.add(
                        new Span(getTranslation("fleet.canary", ship.tenant().name()))));
        if (steers) {
            course.add(
                    steering.held()
                            ? button("fleet.resume", "", () -> dialogs.resume(steering.resume()))
                            : button("fleet.hold.ask", "", () -> dialogs.hold(steering::hold)));
        }
    }

    private Component actions(Ship ship) {
        var name = ship.tenant().name();
        var cell = new Div();
        cell.addClassName("row-actions");
        if (ship.asked()) {
            cell.add(new Span(getTranslation("fleet.asked")));
        } else if (ship.progress().behind()) {
            cell.add(button("fleet.retry", name, () -> dialogs.retry(ship.tenant())));
        }
        var steering = Objects.requireNonNull(shown).course();
        boolean ahead = ship.tenant().id().equals(steering.canary());
        var id = ahead ? null : ship.tenant().id();
        cell.add(button(
                ahead ? "fleet.ahead.not" : "fleet.ahead", name, () -> dialogs.ahead(ahead, name, steering.ahead(id))));
        return cell;
    }

    private Button button(String words, String name, Runnable act) {
        var button = new Button(getTranslation(words), event -> act.run());
        button.addThemeVariants(ButtonVariant.AURA_TERTIARY);
        if (!name.isEmpty()) {
            button.setAriaLabel(getTranslation(words + ".of", name));
        }
        return button;
    }

    private static String laid(Ship ship) {
        return Objects.toString(ship.laid(), "–");
    }

    private Component badge(Progress progress) {
        return badge(progress, getTranslation("fleet.progress." + progress));
    }

    private static Component badge(Progress progress, String words) {
        var icon = icon(progress).create();
        icon.getElement().setAttribute("aria-hidden", "true");
        var badge = new Span(icon, new Span(words));
        badge.addClassNames("badge", tone(progress));
        return badge;
    }

    private static VaadinIcon icon(Progress progress) {
        return switch (progress) {
            case LAID -> VaadinIcon.CHECK_CIRCLE;
            case WAITING -> VaadinIcon.HOURGLASS;
            case HELD -> VaadinIcon.PAUSE;
            case FAILED -> VaadinIcon.WARNING;
            case LATER -> VaadinIcon.FORWARD;
        };
    }

    private static String tone(Progress progress) {
        return switch (progress) {
            case LAID -> "done";
            case WAITING, HELD, LATER -> "waiting";
            case FAILED -> "overdue";
        };
    }
}
