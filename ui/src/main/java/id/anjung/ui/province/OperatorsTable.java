package id.anjung.ui.province;

import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import id.anjung.ui.shell.Narrow;
import id.anjung.ui.shell.text.Formats;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Show rows to an operator: columns on a wide screen, on a phone one cell that holds them all. */
abstract class OperatorsTable<T> extends Div {
    private static final long serialVersionUID = 1L;

    private final transient Formats formats;
    private final Grid<T> grid = new Grid<>();

    OperatorsTable(String named, Formats formats) {
        this.formats = formats;
        grid.addThemeVariants(GridVariant.AURA_ROW_STRIPES, GridVariant.AURA_WRAP_CELL_CONTENT);
        grid.getElement().setAttribute("aria-label", getTranslation(named));
        grid.setEmptyStateText(getTranslation("operation.none"));
        grid.setSelectionMode(Grid.SelectionMode.NONE);
        grid.addComponentColumn(this::together).setHeader(getTranslation(named)).setKey(Narrow.COLUMN);
        grid.setAllRowsVisible(true);
        add(grid);
    }

    /** Answer what stands in the one cell on a phone, one line after the other. */
    abstract List<String> lines(T row);

    /** Answer how the row does. */
    abstract Span condition(T row);

    void show(List<T> rows) {
        grid.setItems(rows);
    }

    final void column(String header, String width, Function<T, String> cell) {
        grid.addColumn(cell::apply).setHeader(getTranslation(header)).setWidth(width);
    }

    final void conditionColumn() {
        grid.addComponentColumn(this::condition)
                .setHeader(getTranslation("operation.condition"))
                .setWidth("13rem");
        Narrow.fit(grid, Set.of());
    }

    final String moment(@Nullable Instant at) {
        return at == null ? "–" : formats.moment(at);
    }

    final String count(long number) {
        return formats.count(number);
    }

    private Div together(T row) {
        var cell = new Div();
        lines(row).forEach(line -> cell.add(new Span(line)));
        cell.add(condition(row));
        cell.addClassName("stacked");
        return cell;
    }
}
