package id.anjung.ui.shell.kit;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.popover.Popover;

/** Show a term with its definition under a small "i", by mouse, touch and keyboard alike. */
public final class Definition extends Span {
    private static final long serialVersionUID = 1L;

    /**
     * Show a term.
     *
     * @param key of its words; those of the definition have the same key with {@code .means} behind it
     */
    public Definition(String key) {
        show(getTranslation(key), getTranslation(key + ".means"));
    }

    /**
     * Show a term whose words are known.
     *
     * @param term the term
     * @param means what it means
     */
    public Definition(String term, String means) {
        show(term, means);
    }

    private void show(String term, String means) {
        addClassName("definition");
        var icon = VaadinIcon.INFO_CIRCLE_O.create();
        icon.getElement().setAttribute("aria-hidden", "true");
        var button = new Button(icon);
        button.addThemeVariants(ButtonVariant.AURA_TERTIARY);
        button.setAriaLabel(getTranslation("kit.define", term));
        // Within the head of a sortable column a click would also sort.
        button.getElement().executeJs("this.addEventListener('click', click => click.stopPropagation())");
        var text = new Popover(new Paragraph(means));
        text.setTarget(button);
        text.setAriaLabel(term);
        text.addClassName("definition-text");
        add(new Span(term), button, text);
    }
}
