package id.anjung.ui.province;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.router.Route;
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
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Show the province how far a release is with the MPPs: which have it, which wait, which failed and why. */
@Prototype
@Route(value = "provinsi/rilis", layout = MainLayout.class)
@Opens(Permission.OVERSEE_TENANTS)
@StyleSheet("context://static/province.css")
final class FleetView extends Div implements Titled {
    private static final long serialVersionUID = 1L;

    private final transient FleetReleases releases;
    private final Paragraph state = new Paragraph();
    private final Grid<Ship> grid = new Grid<>();
    private transient @Nullable Fleet shown;

    FleetView(FleetReleases releases, OverviewWatch watch) {
        this.releases = releases;
        state.getElement().setAttribute("role", "status");
        grid.addThemeVariants(GridVariant.AURA_ROW_STRIPES, GridVariant.AURA_WRAP_CELL_CONTENT);
        grid.getElement().setAttribute("aria-label", getTranslation("fleet.title"));
        grid.setEmptyStateText(getTranslation("fleet.none"));
        grid.addComponentColumn(this::together)
                .setHeader(getTranslation("fleet.mall"))
                .setKey(Narrow.COLUMN);
        grid.addColumn(ship -> ship.tenant().name())
                .setHeader(getTranslation("fleet.mall"))
                .setWidth("18rem");
        grid.addColumn(FleetView::laid)
                .setHeader(getTranslation("fleet.laid"))
                .setWidth("10rem")
                .setFlexGrow(0);
        grid.addComponentColumn(this::badge)
                .setHeader(getTranslation("fleet.progress"))
                .setWidth("14rem")
                .setFlexGrow(0);
        grid.addColumn(ship -> Objects.toString(ship.fault(), ""))
                .setHeader(getTranslation("fleet.fault"))
                .setWidth("20rem")
                .setFlexGrow(2);
        Narrow.fit(grid, Set.of());
        add(state, new Paragraph(getTranslation("fleet.about")), grid);
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
            grid.setItems(now.ships());
        }
    }

    private Component together(Ship ship) {
        var cell = new Div(new Span(ship.tenant().name()), new Span(laid(ship)), badge(ship));
        if (ship.fault() != null) {
            cell.add(new Span(ship.fault()));
        }
        cell.addClassName("stacked");
        return cell;
    }

    private static String laid(Ship ship) {
        return Objects.toString(ship.laid(), "–");
    }

    private Component badge(Ship ship) {
        var icon = icon(ship.progress()).create();
        icon.getElement().setAttribute("aria-hidden", "true");
        var badge = new Span(icon, new Span(getTranslation("fleet.progress." + ship.progress())));
        badge.addClassNames("badge", tone(ship.progress()));
        return badge;
    }

    private static VaadinIcon icon(Progress progress) {
        return switch (progress) {
            case LAID -> VaadinIcon.CHECK_CIRCLE;
            case WAITING -> VaadinIcon.HOURGLASS;
            case FAILED -> VaadinIcon.WARNING;
            case LATER -> VaadinIcon.FORWARD;
        };
    }

    private static String tone(Progress progress) {
        return switch (progress) {
            case LAID -> "done";
            case WAITING, LATER -> "waiting";
            case FAILED -> "overdue";
        };
    }
}
