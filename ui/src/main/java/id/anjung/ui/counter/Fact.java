package id.anjung.ui.counter;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;

/** Show a figure with its name; one that needs somebody has an icon and a word too. */
final class Fact extends Div {
    private static final long serialVersionUID = 1L;

    Fact(String name, String value) {
        addClassName("fact");
        var figure = new Span(value);
        figure.addClassName("value");
        var about = new Span(name);
        about.addClassName("quiet");
        add(figure, about);
    }

    /** Say with a word that somebody must look. */
    Fact alarm(String word) {
        addClassName("alarm");
        add(mark(word));
        return this;
    }

    static Span mark(String word) {
        var icon = VaadinIcon.WARNING.create();
        icon.getElement().setAttribute("aria-hidden", "true");
        var mark = new Span(icon, new Span(word));
        mark.addClassName("alarm-word");
        return mark;
    }
}
