package id.anjung.ui.province;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridSortOrder;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import id.anjung.admin.TenantStanding;
import id.anjung.ui.shell.text.Formats;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.ToIntFunction;

/** Compare all MPPs, sortable by each figure. */
final class TenantsTable extends Div {
    private static final long serialVersionUID = 1L;
    private static final int NARROW = 640;
    private static final int WIDE_ACTIONS = 22;

    private final Grid<TenantStanding> grid = new Grid<>();
    private final transient Formats formats;

    TenantsTable(Formats formats, Function<TenantStanding, Component> actions) {
        this.formats = formats;
        addClassName("tenants");
        grid.addThemeVariants(GridVariant.AURA_ROW_STRIPES);
        grid.setAllRowsVisible(true);
        grid.getElement().setAttribute("aria-label", getTranslation("province.table"));
        var name = grid.addColumn(standing -> standing.tenant().name())
                .setHeader(getTranslation("province.column.name"))
                .setKey("name")
                .setSortable(true)
                .setAutoWidth(true)
                .setFlexGrow(1);
        grid.addComponentColumn(StatusBadge::new)
                .setHeader(new Definition("province.column.status"))
                .setKey("status")
                .setComparator(standing -> standing.tenant().status())
                .setAutoWidth(true)
                .setFlexGrow(0);
        count("agencies", TenantStanding.Figures::agencies);
        count("services", TenantStanding.Figures::services);
        count("counters", TenantStanding.Figures::counters);
        grid.addColumn(standing -> formats.moment(standing.lastChange()))
                .setHeader(new Definition("province.column.changed"))
                .setKey("changed")
                .setComparator(TenantStanding::lastChange)
                .setAutoWidth(true)
                .setFlexGrow(0);
        grid.addComponentColumn(actions::apply)
                .setHeader(new Span(getTranslation("province.column.actions")))
                .setKey("actions")
                .setWidth(WIDE_ACTIONS + "rem")
                .setFlexGrow(0);
        grid.sort(GridSortOrder.asc(name).build());
        add(grid);
    }

    void show(List<TenantStanding> standings) {
        grid.setItems(standings);
    }

    @Override
    protected void onAttach(AttachEvent event) {
        var page = event.getUI().getPage();
        page.retrieveExtendedClientDetails(details -> fit(details.getWindowInnerWidth()));
        page.addBrowserWindowResizeListener(resize -> fit(resize.getWidth()));
    }

    /** Leave out on a phone what the tiles above show already. */
    private void fit(int width) {
        for (var key : List.of("agencies", "services", "counters", "changed")) {
            grid.getColumnByKey(key).setVisible(width >= NARROW);
        }
        grid.getColumnByKey("actions").setWidth((width >= NARROW ? WIDE_ACTIONS : WIDE_ACTIONS / 2) + "rem");
    }

    private void count(String key, ToIntFunction<TenantStanding.Figures> part) {
        grid.addColumn(standing -> figure(standing, part).map(formats::count).orElse("–"))
                .setHeader(new Definition("province.column." + key))
                .setKey(key)
                .setComparator(standing -> figure(standing, part).orElse(-1L))
                .setTextAlign(com.vaadin.flow.component.grid.ColumnTextAlign.END)
                .setAutoWidth(true)
                .setFlexGrow(0);
    }

    private static Optional<Long> figure(TenantStanding standing, ToIntFunction<TenantStanding.Figures> part) {
        return Optional.ofNullable(standing.figures()).map(figures -> (long) part.applyAsInt(figures));
    }
}
