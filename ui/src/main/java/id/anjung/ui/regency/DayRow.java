package id.anjung.ui.regency;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import id.anjung.calendar.Times;
import id.anjung.register.FieldProblem;
import id.anjung.ui.shell.kit.Reader;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** Let a person write the sessions of one weekday. */
final class DayRow extends Div {
    private static final long serialVersionUID = 1L;
    private static final LocalTime USUAL_OPEN = LocalTime.of(8, 0);

    private final transient Reader reader;
    private final transient DayOfWeek day;
    private final transient Runnable changed;
    private final transient List<SessionInput> sessions = new ArrayList<>();
    private final Div inputs = new Div();
    private final Span closed = new Span();
    private final Button more;
    private final Button copy;
    private boolean fixed;

    DayRow(Reader reader, DayOfWeek day, Runnable changed, Consumer<DayOfWeek> copyDown) {
        this.reader = reader;
        this.day = day;
        this.changed = changed;
        addClassName("day-row");
        getElement().setAttribute("role", "group");
        getElement().setAttribute("aria-label", Weekdays.name(reader, day));
        var name = new Span(Weekdays.name(reader, day));
        name.addClassName("day");
        closed.setText(reader.say("regency.hours.closed"));
        closed.addClassName("aside");
        inputs.addClassName("sessions");
        more = tool(VaadinIcon.PLUS, "regency.hours.session.add", this::append);
        copy = tool(VaadinIcon.ARROW_DOWN, "regency.hours.copy", () -> copyDown.accept(day));
        var tools = new Div(more, copy);
        tools.addClassName("tools");
        add(name, inputs, tools);
        lay();
    }

    private Button tool(VaadinIcon icon, String key, Runnable work) {
        var button = new Button(icon.create(), event -> work.run());
        button.addThemeVariants(ButtonVariant.AURA_TERTIARY);
        button.setAriaLabel(reader.say(key, Weekdays.name(reader, day)));
        button.setTooltipText(reader.say(key, Weekdays.name(reader, day)));
        return button;
    }

    private void append() {
        var former = sessions.isEmpty() ? null : sessions.getLast().close();
        var input = input(Optional.empty());
        input.open(sessions.isEmpty() ? USUAL_OPEN : former);
        sessions.add(input);
        lay();
        input.focus();
        changed.run();
    }

    private SessionInput input(Optional<Times> times) {
        return new SessionInput(reader, Weekdays.name(reader, day), times, changed, this::remove);
    }

    private void remove(SessionInput input) {
        sessions.remove(input);
        lay();
        more.focus();
        changed.run();
    }

    private void lay() {
        inputs.removeAll();
        sessions.forEach(session -> {
            session.readOnly(fixed);
            inputs.add(session);
        });
        if (sessions.isEmpty()) {
            inputs.add(closed);
        }
        more.setVisible(!fixed);
        copy.setVisible(!fixed && !sessions.isEmpty() && day != DayOfWeek.SUNDAY);
    }

    void show(List<Times> times) {
        sessions.clear();
        times.forEach(one -> sessions.add(input(Optional.of(one))));
        lay();
    }

    /** List the sessions that say both times. */
    List<Times> said() {
        return sessions.stream().flatMap(session -> session.said().stream()).toList();
    }

    List<FieldProblem> lacking() {
        var found = new ArrayList<FieldProblem>();
        for (int i = 0; i < sessions.size(); i++) {
            found.addAll(sessions.get(i).lacking("week." + day + "[" + i + "]"));
        }
        return found;
    }

    void mark(int session, boolean atClose, String words) {
        if (session < sessions.size()) {
            sessions.get(session).mark(atClose, words);
        }
    }

    void unmark() {
        sessions.forEach(SessionInput::unmark);
    }

    void readOnly(boolean readOnly) {
        fixed = readOnly;
        lay();
    }
}
