package id.anjung.ui.shell.kit;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import id.anjung.register.Entry;
import id.anjung.register.Kept;
import id.anjung.ui.shell.Narrow;
import id.anjung.ui.shell.kit.ListState.Opened;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** Let a person find records: filter, order, columns, export, and the list itself. */
final class RecordList<D extends Entry> {
    private final Kind<D> kind;
    private final Reader reader;
    private final List<ListColumn<D>> columns;
    private final Source<D> source;
    private final FilterLine filter;
    private final ColumnChooser chooser;
    private final RecordGrid<D> grid;
    private final EmptyList empty;
    private final Span count = new Span();
    private final Consumer<Opened> go;
    private ListState state;
    private boolean narrow;

    RecordList(Kind<D> kind, Reader reader, ListState state, Consumer<Opened> go, Consumer<ListState> said) {
        this.kind = kind;
        this.reader = reader;
        this.state = state;
        this.go = go;
        columns = ListColumn.of(kind, reader);
        source = new Source<>(kind, columns);
        filter = new FilterLine(kind, reader, chosen -> said.accept(this.state.with(chosen)));
        chooser = new ColumnChooser(columns, chosen -> said.accept(this.state.with(chosen)));
        grid = new RecordGrid<>(kind, reader, columns, state);
        grid.onOrder(order -> said.accept(this.state.with(order)));
        grid.onOpen(kept -> go.accept(new Opened(kept.id().toString(), "")));
        empty = new EmptyList(kind, reader, this::begin);
        grid.empty(empty);
        count.getElement().setAttribute("role", "status");
        count.addClassName("count");
    }

    Component[] parts() {
        return new Component[] {line(), grid.component()};
    }

    private Div line() {
        var export = new CsvLink("CSV", kind.noun() + ".csv", this::csv);
        var tools = new Div(count, chooser, export);
        tools.addClassName("tools");
        export.setTitle(reader.say("kit.csv"));
        kind.tools(reader, this::refresh).forEach(tools::add);
        if (Writing.allowed(kind.writing())) {
            var add = new Button(reader.say(kind.words() + ".add"), VaadinIcon.PLUS.create(), event -> begin());
            add.addThemeVariants(ButtonVariant.AURA_PRIMARY);
            tools.add(add);
        }
        var line = new Div(filter, tools);
        line.addClassName("list-line");
        return line;
    }

    private void begin() {
        go.accept(new Opened(Opened.NEW, ""));
    }

    private byte[] csv() {
        return Csv.write(
                columns.stream().map(ListColumn::title).toList(),
                source.all(state).stream()
                        .map(kept -> columns.stream()
                                .map(column -> column.words().apply(kept))
                                .toList()));
    }

    /** Show one column for all where there is room for one. */
    void fit(UI tab) {
        tab.getPage().addBrowserWindowResizeListener(event -> fit(event.getWidth()));
        fit(tab.getPage().getExtendedClientDetails().getWindowInnerWidth());
    }

    private void fit(int width) {
        if (narrow != (width < Narrow.WIDTH)) {
            narrow = width < Narrow.WIDTH;
            grid.show(state, narrow);
        }
    }

    void show(ListState other) {
        state = other;
        filter.show(state.filter());
        chooser.show(columns, state.columns());
        grid.show(state, narrow);
        counted();
    }

    void refresh() {
        grid.refresh();
        counted();
    }

    private void counted() {
        int found = source.count(state);
        count.setText(reader.say("kit.count", reader.formats().count(found)));
        empty.show(state.filter().chooses());
    }

    void select(Optional<Kept<D>> kept) {
        kept.ifPresentOrElse(grid.component()::select, grid.component()::deselectAll);
    }

    void focus() {
        grid.component().focus();
    }
}
