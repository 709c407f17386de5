package id.anjung.ui.regency;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Span;

/** Show one figure, and lead to what it counts. */
final class FigureCard extends Anchor {
    private static final long serialVersionUID = 1L;

    /**
     * Show a figure.
     *
     * @param href where it leads
     * @param title what it is
     * @param figure how much
     * @param note what to know beside it; may be empty
     */
    FigureCard(String href, String title, String figure, String note) {
        super(href);
        addClassNames("card", "figure");
        var name = new Span(title);
        name.addClassName("aside");
        var value = new Span(figure);
        value.addClassName("value");
        var beside = new Span(note);
        beside.addClassName("aside");
        add(name, value, beside);
    }
}
