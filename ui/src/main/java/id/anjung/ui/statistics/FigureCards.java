package id.anjung.ui.statistics;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import id.anjung.statistics.Figure;
import id.anjung.statistics.Report;
import id.anjung.ui.shell.kit.Definition;

/** Show the figures of everything together, each with its definition. */
final class FigureCards extends Div {
    private static final long serialVersionUID = 1L;

    FigureCards(Report report, FigureWords words) {
        addClassName("figure-cards");
        report.whole().figures().forEach(figure -> add(card(figure, words)));
    }

    private static Div card(Figure figure, FigureWords words) {
        var language = words.reader().language();
        var measure = figure.measure();
        var value = new Span(words.value(figure));
        value.addClassName("value");
        var code = new Span(measure.code());
        code.addClassName("code");
        var beside = new Span(words.beside(figure));
        beside.addClassName("beside");
        var card = new Div(new Definition(measure.words(language), measure.means(language)), value, beside, code);
        card.addClassName("figure-card");
        return card;
    }
}
