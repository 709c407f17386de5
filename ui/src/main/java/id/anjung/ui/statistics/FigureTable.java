package id.anjung.ui.statistics;

import com.vaadin.flow.component.grid.ColumnTextAlign;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import id.anjung.statistics.Figure;
import id.anjung.statistics.Measure;
import id.anjung.statistics.Part;
import id.anjung.statistics.Report;
import java.math.BigDecimal;

/** Say what the chart shows, and everything beside it, as a table; what its figures mean stands at the cards above. */
final class FigureTable extends Div {
    private static final long serialVersionUID = 1L;
    private static final int MOST_AT_ONCE = 31;
    private static final BigDecimal BELOW_ALL = BigDecimal.valueOf(-1);

    private final transient Report report;
    private final transient FigureWords words;
    private final Grid<Part> grid = new Grid<>();

    FigureTable(Report report, FigureWords words) {
        this.report = report;
        this.words = words;
        addClassName("figure-table");
        var title = words.reader().say("statistics.table");
        grid.addThemeVariants(GridVariant.AURA_ROW_STRIPES, GridVariant.AURA_WRAP_CELL_CONTENT);
        grid.getElement().setAttribute("aria-label", title);
        grid.setAllRowsVisible(report.parts().size() <= MOST_AT_ONCE);
        var name = grid.addColumn(part -> words.name(part, report.by()))
                .setHeader(words.reader().say("statistics.by", report.by()))
                .setKey("name")
                .setComparator(report.parts()::indexOf)
                .setFrozen(true)
                .setWidth("9.5rem")
                .setFlexGrow(1);
        report.measures().forEach(this::column);
        grid.setItems(report.parts());
        var whole = grid.appendFooterRow();
        whole.getCell(name).setText(words.reader().say("statistics.whole"));
        for (var measure : report.measures()) {
            whole.getCell(grid.getColumnByKey(measure.definition())).setText(words.value(report.whole(), measure));
        }
        add(new H2(title), grid);
    }

    private void column(Measure measure) {
        grid.addColumn(part -> words.value(part, measure))
                .setHeader(measure.words(words.reader().language()))
                .setKey(measure.definition())
                .setComparator(part -> part.figure(measure).map(Figure::value).orElse(BELOW_ALL))
                .setTextAlign(ColumnTextAlign.END)
                .setWidth("8.5rem")
                .setFlexGrow(0);
    }
}
