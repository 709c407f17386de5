package id.anjung.ui.shell.kit;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridSortOrder;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.data.event.SortEvent;
import com.vaadin.flow.data.provider.CallbackDataProvider;
import com.vaadin.flow.data.provider.SortDirection;
import com.vaadin.flow.data.renderer.LitRenderer;
import id.anjung.register.Entry;
import id.anjung.register.Kept;
import id.anjung.ui.shell.Narrow;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/** Show records row by row; only those in sight are fetched. */
final class RecordGrid<D extends Entry> {
    private static final String NAME = """
            <span class="name-cell"><span>${item.words}</span>${
              item.example ? html`<span class="mark example">${item.example}</span>` : ''}${
              item.retired ? html`<span class="mark retired">${item.retired}</span>` : ''}</span>""";

    private static final String TOGETHER = """
            <span class="narrow-cell">%s<span class="beside">${item.beside}</span></span>""".formatted(NAME);

    /** Long words are cut where they would push other columns out of sight; resting on them shows them whole. */
    private static final String PLAIN = """
            <span class="plain-cell" title="${item.words}">${item.words}</span>""";

    private static final String NAMED = "name";

    private final Kind<D> kind;
    private final Reader reader;
    private final List<ListColumn<D>> columns;
    private final CallbackDataProvider<Kept<D>, Void> rows;
    private final Grid<Kept<D>> grid = new Grid<>(50);
    private ListState state;

    RecordGrid(Kind<D> kind, Reader reader, List<ListColumn<D>> columns, ListState state) {
        this.kind = kind;
        this.reader = reader;
        this.columns = columns;
        this.state = state;
        var source = new Source<>(kind, columns);
        rows = new CallbackDataProvider<>(
                query -> source.window(this.state, query.getOffset(), query.getLimit()),
                query -> source.count(this.state),
                Kept::id);
        grid.addClassName("records");
        grid.addThemeVariants(GridVariant.AURA_NO_BORDER);
        grid.setSizeFull();
        grid.getElement().setAttribute("aria-label", reader.say(kind.words() + ".title"));
        columns.forEach(this::column);
        narrowColumn();
        grid.setPartNameGenerator(kept -> kept.retired() ? "out-of-use" : null);
        grid.setItems(rows);
    }

    private void column(ListColumn<D> column) {
        var shown = column.key().equals(NAMED)
                ? grid.addColumn(nameCell(NAME, column)).setFlexGrow(3)
                : grid.addColumn(plainCell(column));
        shown.setKey(column.key())
                .setHeader(column.title())
                .setResizable(true)
                .setAutoWidth(true)
                .setSortable(column.ordered());
    }

    /** Stand in one cell for all columns, for there is no room to the right on a phone. */
    private void narrowColumn() {
        columns.stream()
                .filter(column -> column.key().equals(NAMED))
                .forEach(name -> grid.addColumn(nameCell(TOGETHER, name).withProperty("beside", this::beside))
                        .setKey(Narrow.COLUMN)
                        .setHeader(name.title())
                        .setSortable(name.ordered()));
    }

    private String beside(Kept<D> kept) {
        return columns.stream()
                .filter(column -> !column.key().equals(NAMED) && column.shown(state.columns()))
                .map(column -> column.words().apply(kept))
                .filter(words -> !words.isBlank())
                .collect(Collectors.joining(" · "));
    }

    private static <D> LitRenderer<Kept<D>> plainCell(ListColumn<D> column) {
        return LitRenderer.<Kept<D>>of(PLAIN)
                .withProperty("words", kept -> column.words().apply(kept));
    }

    private LitRenderer<Kept<D>> nameCell(String template, ListColumn<D> column) {
        return LitRenderer.<Kept<D>>of(template)
                .withProperty("words", kept -> column.words().apply(kept))
                .withProperty("example", kept -> kind.example(kept.data()) ? reader.say("kit.example") : "")
                .withProperty("retired", kept -> kept.retired() ? reader.say("kit.retired") : "");
    }

    /** Show this part in this order. */
    void show(ListState other, boolean narrow) {
        state = other;
        columns.forEach(column -> find(column.key()).setVisible(!narrow && column.shown(state.columns())));
        find(Narrow.COLUMN).setVisible(narrow);
        grid.sort(order(narrow));
        rows.refreshAll();
    }

    void refresh() {
        rows.refreshAll();
    }

    private List<GridSortOrder<Kept<D>>> order(boolean narrow) {
        var key = state.order().column();
        return Optional.ofNullable(grid.getColumnByKey(narrow && key.equals(NAMED) ? Narrow.COLUMN : key)).stream()
                .filter(Grid.Column::isSortable)
                .map(column -> new GridSortOrder<>(
                        column, state.order().down() ? SortDirection.DESCENDING : SortDirection.ASCENDING))
                .toList();
    }

    private Grid.Column<Kept<D>> find(String key) {
        return java.util.Objects.requireNonNull(grid.getColumnByKey(key), key);
    }

    /** Tell when a person orders the list. */
    void onOrder(Consumer<ListState.Order> told) {
        grid.addSortListener(event -> {
            if (event.isFromClient()) {
                told.accept(order(event));
            }
        });
    }

    private static <T> ListState.Order order(SortEvent<?, GridSortOrder<T>> event) {
        return event.getSortOrder().stream()
                .map(order -> new ListState.Order(
                        order.getSorted().getKey().equals(Narrow.COLUMN)
                                ? NAMED
                                : order.getSorted().getKey(),
                        order.getDirection() == SortDirection.DESCENDING))
                .findFirst()
                .orElse(new ListState.Order("", false));
    }

    /** Tell when a person opens a row. */
    void onOpen(Consumer<Kept<D>> told) {
        OpeningRows.of(grid, told);
    }

    /** Say what belongs here while nothing is here. */
    void empty(Component hint) {
        grid.setEmptyStateComponent(hint);
    }

    /** Answer what is put on the screen. */
    Grid<Kept<D>> component() {
        return grid;
    }
}
