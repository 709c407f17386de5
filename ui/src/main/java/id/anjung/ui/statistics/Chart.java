package id.anjung.ui.statistics;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JavaScript;
import id.anjung.statistics.Figure;
import id.anjung.statistics.Grouping;
import id.anjung.statistics.Measure;
import id.anjung.statistics.Part;
import id.anjung.statistics.Report;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Draw one figure of every part, and say in words what the picture shows. */
@Tag("anjung-chart")
@JavaScript("context://webjars/echarts/5.3.1/dist/echarts.min.js")
@JavaScript("context://static/statistics.js")
final class Chart extends Component {
    private static final long serialVersionUID = 1L;
    private static final BigDecimal MINUTE = BigDecimal.valueOf(60);

    void draw(Report report, Measure measure, FigureWords words) {
        var labels = new ArrayList<String>();
        var values = new ArrayList<@Nullable Double>();
        var said = new ArrayList<String>();
        for (var part : report.parts()) {
            labels.add(words.name(part, report.by()));
            values.add(part.figure(measure)
                    .map(Figure::value)
                    .map(value -> height(measure, value))
                    .orElse(null));
            said.add(words.value(part, measure));
        }
        var drawing = new HashMap<String, Object>();
        drawing.put("labels", labels);
        drawing.put("values", values);
        drawing.put("words", said);
        drawing.put("unit", words.reader().say("statistics.unit", measure.unit()));
        drawing.put("most", measure.unit() == Measure.Unit.PERCENT ? 100 : 0);
        drawing.put("lying", report.by() != Grouping.DAY);
        getElement().setPropertyMap("drawing", drawing);
        getElement().setAttribute("role", "img");
        getElement().setAttribute("aria-label", inWords(report, measure, words));
    }

    private static double height(Measure measure, BigDecimal value) {
        return measure.unit() == Measure.Unit.SECONDS
                ? value.divide(MINUTE, 1, RoundingMode.HALF_UP).doubleValue()
                : value.doubleValue();
    }

    private static String inWords(Report report, Measure measure, FigureWords words) {
        var reader = words.reader();
        var name = measure.words(reader.language());
        return highest(report, measure)
                .map(part -> reader.say(
                        "statistics.chart.says",
                        name,
                        reader.say("statistics.by", report.by()),
                        words.name(part, report.by()),
                        words.value(part, measure),
                        words.value(report.whole(), measure)))
                .orElseGet(() -> reader.say("statistics.chart.empty", name));
    }

    private static Optional<Part> highest(Report report, Measure measure) {
        return report.parts().stream()
                .filter(part -> height(part, measure).isPresent())
                .max((one, other) -> height(one, measure)
                        .orElseThrow()
                        .compareTo(height(other, measure).orElseThrow()));
    }

    private static Optional<BigDecimal> height(Part part, Measure measure) {
        return part.figure(measure).map(Figure::value);
    }
}
