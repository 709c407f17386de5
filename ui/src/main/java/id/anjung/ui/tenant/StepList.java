package id.anjung.ui.tenant;

import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import id.anjung.admin.StepState;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** List the steps of a work on an MPP, each with its state in a word and, when it failed, why. */
final class StepList extends OrderedList {
    private static final long serialVersionUID = 1L;

    StepList() {
        addClassName("setup-steps");
    }

    /** Say of one step how far it is. */
    record Line(
            Enum<?> step,
            StepState state,
            int attempts,
            @Nullable String error) {}

    void show(List<Line> steps) {
        removeAll();
        steps.forEach(step -> add(line(step)));
    }

    private ListItem line(Line step) {
        var name = new Span(getTranslation("tenant.does." + step.step().name()));
        name.addClassName("name");
        var icon = icon(step.state()).create();
        icon.getElement().setAttribute("aria-hidden", "true");
        var badge = new Span(icon, new Span(getTranslation("tenant.state." + step.state())));
        badge.addClassNames("badge", tone(step.state()));
        var line = new ListItem(name, badge);
        if (step.state() == StepState.FAILED && step.error() != null) {
            var why = new Span(getTranslation("tenant.failed.why", step.attempts(), step.error()));
            why.addClassName("why");
            line.add(why);
        }
        return line;
    }

    private static VaadinIcon icon(StepState state) {
        return switch (state) {
            case PENDING -> VaadinIcon.ELLIPSIS_DOTS_H;
            case RUNNING -> VaadinIcon.HOURGLASS;
            case DONE -> VaadinIcon.CHECK_CIRCLE;
            case FAILED -> VaadinIcon.WARNING;
        };
    }

    private static String tone(StepState state) {
        return switch (state) {
            case PENDING -> "pending";
            case RUNNING -> "waiting";
            case DONE -> "done";
            case FAILED -> "overdue";
        };
    }
}
