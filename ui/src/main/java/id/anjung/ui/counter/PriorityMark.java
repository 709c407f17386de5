package id.anjung.ui.counter;

import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import id.anjung.queue.PriorityClass;

/** Show whom the law lets go first, by an icon and a word. */
final class PriorityMark extends Span {
    private static final long serialVersionUID = 1L;

    PriorityMark(PriorityClass priority) {
        addClassName("priority");
        var icon = icon(priority).create();
        icon.getElement().setAttribute("aria-hidden", "true");
        add(icon, new Span(priority.words(getLocale())));
    }

    private static VaadinIcon icon(PriorityClass priority) {
        return switch (priority) {
            case ELDERLY -> VaadinIcon.USER_CLOCK;
            case DISABLED -> VaadinIcon.ACCESSIBILITY;
            case PREGNANT -> VaadinIcon.FEMALE;
        };
    }
}
