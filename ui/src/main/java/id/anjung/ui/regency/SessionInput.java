package id.anjung.ui.regency;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.timepicker.TimePicker;
import id.anjung.calendar.Times;
import id.anjung.register.FieldProblem;
import id.anjung.register.Problem;
import id.anjung.ui.shell.kit.Reader;
import java.time.Duration;
import java.time.LocalTime;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Let a person write when doors open and when they close. */
final class SessionInput extends Div {
    private static final long serialVersionUID = 1L;
    private static final Duration STEP = Duration.ofMinutes(30);

    private final TimePicker open;
    private final TimePicker close;
    private final Button remove;

    SessionInput(Reader reader, String day, Optional<Times> times, Runnable changed, Consumer<SessionInput> removed) {
        addClassName("session");
        open = time(reader, reader.say("regency.hours.open", day));
        close = time(reader, reader.say("regency.hours.close", day));
        times.ifPresent(said -> {
            open.setValue(said.open());
            close.setValue(said.close());
        });
        open.addValueChangeListener(event -> changed.run());
        close.addValueChangeListener(event -> changed.run());
        remove = new Button(VaadinIcon.CLOSE_SMALL.create(), event -> removed.accept(this));
        remove.addThemeVariants(ButtonVariant.AURA_TERTIARY);
        remove.setAriaLabel(reader.say("regency.hours.session.remove", day));
        add(open, new Span("–"), close, remove);
    }

    private static TimePicker time(Reader reader, String label) {
        var picker = new TimePicker();
        picker.setLocale(reader.language().getLanguage().equals("en") ? Locale.UK : Locale.of("id", "ID"));
        picker.setStep(STEP);
        picker.setAriaLabel(label);
        picker.setManualValidation(true);
        return picker;
    }

    void open(@Nullable LocalTime time) {
        open.setValue(time);
    }

    @Nullable
    LocalTime close() {
        return close.getValue();
    }

    Optional<Times> said() {
        var from = open.getValue();
        var until = close.getValue();
        return from == null || until == null ? Optional.empty() : Optional.of(new Times(from, until));
    }

    List<FieldProblem> lacking(String path) {
        return Stream.of(
                        open.isEmpty() ? FieldProblem.of(path + ".open", Problem.REQUIRED) : null,
                        close.isEmpty() ? FieldProblem.of(path + ".close", Problem.REQUIRED) : null)
                .flatMap(Stream::ofNullable)
                .toList();
    }

    void mark(boolean atClose, String words) {
        var field = atClose ? close : open;
        field.setErrorMessage(words);
        field.setInvalid(true);
    }

    void unmark() {
        open.setInvalid(false);
        close.setInvalid(false);
    }

    void focus() {
        open.focus();
    }

    void readOnly(boolean fixed) {
        open.setReadOnly(fixed);
        close.setReadOnly(fixed);
        remove.setVisible(!fixed);
    }
}
