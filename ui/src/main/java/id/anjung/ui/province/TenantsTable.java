package id.anjung.ui.province;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.grid.ColumnTextAlign;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridSortOrder;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import id.anjung.admin.TenantStanding;
import id.anjung.ui.shell.Narrow;
import id.anjung.ui.shell.kit.Definition;
import id.anjung.ui.shell.text.Formats;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.ToIntFunction;

/** Compare all MPPs, sortable by each figure. */
final class TenantsTable extends Div {
    private static final long serialVersionUID = 1L;

    private final Grid<TenantStanding> grid = new Grid<>();
    private final transient Formats formats;

    TenantsTable(Formats formats, Function<TenantStanding, Component> actions) {
        this.formats = formats;
        addClassName("tenants");
        grid.addThemeVariants(GridVariant.AURA_ROW_STRIPES, GridVariant.AURA_WRAP_CELL_CONTENT);
        grid.setAllRowsVisible(true);
        grid.getElement().setAttribute("aria-label", getTranslation("province.table"));
        grid.addComponentColumn(TenantsTable::nameAndStatus)
                .setHeader(getTranslation("province.column.name"))
                .setKey(Narrow.COLUMN)
                .setFlexGrow(1);
        var name = grid.addColumn(standing -> standing.tenant().name())
                .setHeader(getTranslation("province.column.name"))
                .setKey("name")
                .setSortable(true)
                .setWidth("13rem")
                .setFlexGrow(1);
        grid.addComponentColumn(StatusBadge::new)
                .setHeader(new Definition("province.column.status"))
                .setKey("status")
                .setComparator(standing -> standing.tenant().status())
                .setWidth("9.5rem")
                .setFlexGrow(0);
        count("agencies", TenantStanding.Figures::agencies);
        count("services", TenantStanding.Figures::services);
        count("counters", TenantStanding.Figures::counters);
        grid.addColumn(standing -> formats.moment(standing.lastChange()))
                .setHeader(new Definition("province.column.changed"))
                .setKey("changed")
                .setComparator(TenantStanding::lastChange)
                .setWidth("12.5rem")
                .setFlexGrow(0);
        grid.addComponentColumn(actions::apply)
                .setHeader(new Span(getTranslation("province.column.actions")))
                .setKey("actions")
                .setWidth("10.5rem")
                .setFlexGrow(0);
        Narrow.fit(grid, Set.of("actions"));
        grid.sort(GridSortOrder.asc(name).build());
        add(grid);
    }

    void show(List<TenantStanding> standings) {
        grid.setItems(standings);
    }

    private static Component nameAndStatus(TenantStanding standing) {
        var cell = new Div(new Span(standing.tenant().name()), new StatusBadge(standing));
        cell.addClassName("stacked");
        return cell;
    }

    private void count(String key, ToIntFunction<TenantStanding.Figures> part) {
        grid.addColumn(standing -> figure(standing, part).map(formats::count).orElse("–"))
                .setHeader(new Definition("province.column." + key))
                .setKey(key)
                .setComparator(standing -> figure(standing, part).orElse(-1L))
                .setTextAlign(ColumnTextAlign.END)
                .setWidth("8rem")
                .setFlexGrow(0);
    }

    private static Optional<Long> figure(TenantStanding standing, ToIntFunction<TenantStanding.Figures> part) {
        return Optional.ofNullable(standing.figures()).map(figures -> (long) part.applyAsInt(figures));
    }
}
