package id.anjung.ui.province;

import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;

/** Say in words, with a sign and a colour beside them, how something does. */
enum Condition {
    WELL("done", VaadinIcon.CHECK_CIRCLE),
    TROUBLE("overdue", VaadinIcon.WARNING);

    private final String tone;
    private final VaadinIcon sign;

    Condition(String tone, VaadinIcon sign) {
        this.tone = tone;
        this.sign = sign;
    }

    Span badge(String words) {
        var icon = sign.create();
        icon.getElement().setAttribute("aria-hidden", "true");
        var badge = new Span(icon, new Span(words));
        badge.addClassNames("badge", tone);
        return badge;
    }
}
