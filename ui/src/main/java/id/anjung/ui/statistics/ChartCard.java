package id.anjung.ui.statistics;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.select.Select;
import id.anjung.statistics.Measure;
import id.anjung.statistics.Report;
import java.util.function.Consumer;

/** Show a chart, and let a person choose which figure it draws. */
final class ChartCard extends Section {
    private static final long serialVersionUID = 1L;

    ChartCard(Report report, Measure wanted, FigureWords words, Consumer<Measure> told) {
        addClassNames("card", "chart-card");
        var reader = words.reader();
        var measures = report.measures();
        var drawn = measures.contains(wanted) ? wanted : Measure.VISITS;
        var chart = new Chart();
        chart.draw(report, drawn, words);
        var choice = new Select<Measure>();
        choice.setAriaLabel(reader.say("statistics.chart.choose"));
        choice.setItems(measures);
        choice.setItemLabelGenerator(measure -> measure.words(reader.language()));
        choice.setValue(drawn);
        choice.addValueChangeListener(event -> {
            chart.draw(report, event.getValue(), words);
            told.accept(event.getValue());
        });
        var head = new Div(new H2(reader.say("statistics.chart", reader.say("statistics.by", report.by()))), choice);
        head.addClassName("head");
        add(head, chart);
    }
}
