package id.anjung.ui.application;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.function.ValueProvider;
import id.anjung.ui.shell.Narrow;
import java.util.Set;

/** List what agencies have here: who it is in the first column, what may be done with it in the last, also on a phone. */
final class NamedList {
    private NamedList() {}

    /** Begin a list, whose columns {@link #end} ends. */
    static <T> void begin(Grid<T> grid, String texts, String width, ValueProvider<T, Component> named) {
        grid.addThemeVariants(GridVariant.AURA_ROW_STRIPES, GridVariant.AURA_WRAP_CELL_CONTENT);
        grid.getElement().setAttribute("aria-label", grid.getTranslation(texts + ".title"));
        grid.setEmptyStateText(grid.getTranslation(texts + ".none"));
        var header = grid.getTranslation("application.name");
        grid.addComponentColumn(named).setHeader(header).setKey(Narrow.COLUMN);
        grid.addComponentColumn(named).setHeader(header).setWidth(width);
    }

    static <T> void end(Grid<T> grid, ValueProvider<T, Component> actions) {
        grid.addComponentColumn(actions)
                .setHeader(grid.getTranslation("province.column.actions"))
                .setKey("actions")
                .setWidth("11rem")
                .setFlexGrow(0);
        Narrow.fit(grid, Set.of("actions"));
    }
}
