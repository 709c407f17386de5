package id.anjung.ui.counter;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.radiobutton.RadioGroupVariant;
import id.anjung.queue.Answer;
import id.anjung.queue.ServedAs;
import id.anjung.queue.Ticket;
import java.util.function.Function;

/** Ask what came of serving somebody; the key that asked, or Enter, confirms what is usual. */
final class FinishDialog extends StepDialog {
    private static final long serialVersionUID = 1L;
    private static final String FOCUS = "setTimeout(() => this.querySelector('input:checked')?.focus())";

    private FinishDialog(
            Ticket ticket,
            Spoken spoken,
            RadioButtonGroup<ServedAs> outcome,
            Function<ServedAs, Answer<?>> step,
            Runnable done) {
        super(
                spoken.say("counter.finish.title", ticket.label()),
                spoken.say("counter.finish"),
                () -> step.apply(outcome.getValue()),
                done);
        outcome.setLabel(spoken.say("counter.finish.outcome"));
        outcome.addThemeVariants(RadioGroupVariant.LUMO_VERTICAL);
        outcome.setItems(ServedAs.values());
        outcome.setItemLabelGenerator(one -> one.words(getLocale()));
        outcome.setValue(ServedAs.SERVED);
        ask(outcome);
        confirmBy(Key.F9, Key.ENTER);
        addOpenedChangeListener(event -> outcome.getElement().executeJs(FOCUS));
    }

    static void ask(Ticket ticket, Spoken spoken, Function<ServedAs, Answer<?>> step, Runnable done) {
        new FinishDialog(ticket, spoken, new RadioButtonGroup<>(), step, done).open();
    }
}
