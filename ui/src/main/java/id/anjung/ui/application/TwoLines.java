package id.anjung.ui.application;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;

/** Say two things in one cell, the second below the first and more quietly. */
final class TwoLines extends Div {
    private static final long serialVersionUID = 1L;

    TwoLines(String first, String second) {
        var quiet = new Span(second);
        quiet.addClassName("quiet");
        add(new Span(first), quiet);
        addClassName("person-cell");
    }
}
