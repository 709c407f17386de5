package id.anjung.ui.shell.kit;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;

/** Say what belongs into an empty list, with the button that makes the first; or that nothing fits the filter. */
final class EmptyList extends Div {
    private static final long serialVersionUID = 1L;

    private final Paragraph text = new Paragraph();
    private final Button first;
    private final transient Reader reader;
    private final String words;
    private final boolean writable;

    EmptyList(Kind<?> kind, Reader reader, Runnable begin) {
        this.reader = reader;
        words = kind.words();
        writable = Writing.allowed(kind.writing());
        addClassName("empty-list");
        first = new Button(new Span(reader.say(words + ".add")), event -> begin.run());
        first.addThemeVariants(ButtonVariant.AURA_PRIMARY);
        add(text, first);
    }

    void show(boolean chosen) {
        text.setText(reader.say(chosen ? "kit.nothing" : words + ".empty"));
        first.setVisible(!chosen && writable);
    }
}
