package id.anjung.ui.province;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.popover.Popover;

/** Show a term with its definition under a small "i", by mouse, touch and keyboard alike. */
final class Definition extends Span {
    private static final long serialVersionUID = 1L;

    /**
     * Show a term.
     *
     * @param key of its words; those of the definition have the same key with {@code .means} behind it
     */
    Definition(String key) {
        addClassName("definition");
        var term = getTranslation(key);
        var icon = VaadinIcon.INFO_CIRCLE_O.create();
        icon.getElement().setAttribute("aria-hidden", "true");
        var button = new Button(icon);
        button.addThemeVariants(ButtonVariant.AURA_TERTIARY);
        button.setAriaLabel(getTranslation("province.define", term));
        // Within the head of a sortable column a click would also sort.
        button.getElement().executeJs("this.addEventListener('click', click => click.stopPropagation())");
        var means = new Popover(new Paragraph(getTranslation(key + ".means")));
        means.setTarget(button);
        means.setAriaLabel(term);
        means.addClassName("definition-text");
        add(new Span(term), button, means);
    }
}
