package id.anjung.ui.counter;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.radiobutton.RadioGroupVariant;
import com.vaadin.flow.component.textfield.TextArea;
import id.anjung.presence.ClosureReason;
import id.anjung.presence.Closures;
import id.anjung.presence.EarlyClosing;
import id.anjung.queue.Answer;
import id.anjung.queue.CounterSession;
import id.anjung.queue.Refusal;
import java.util.Optional;
import java.util.function.Function;

/** Ask an officer who closes the agency's last counter early for the reason; the counter closes with or without it. */
final class EarlyDialog extends StepDialog {
    private static final long serialVersionUID = 1L;
    private static final int LONGEST = 500;

    /**
     * Say what the buttons do.
     *
     * @param ask asks for leave and closes
     * @param close closes without
     * @param done is run when the counter was closed
     */
    record Acts(Function<Closures.Wish, Answer<CounterSession>> ask, Runnable close, Runnable done) {}

    private EarlyDialog(
            EarlyClosing.Early early,
            Spoken spoken,
            RadioButtonGroup<ClosureReason> reason,
            TextArea words,
            Acts acts) {
        super(
                spoken.say("early.title"),
                spoken.say("early.ask"),
                () -> wish(early, reason, words)
                        .<Answer<?>>map(acts.ask()::apply)
                        .orElseGet(() -> Answer.refused(Refusal.REASON_NEEDED)),
                acts.done());
        var agency = spoken.agency(early.place().agency());
        reason.setLabel(spoken.say("counter.reason"));
        reason.addThemeVariants(RadioGroupVariant.LUMO_VERTICAL);
        reason.setItems(ClosureReason.values());
        reason.setItemLabelGenerator(one -> one.words(getLocale()));
        words.setLabel(spoken.say("early.words"));
        words.setHelperText(spoken.say("early.words.help"));
        words.setMaxLength(LONGEST);
        words.setWidthFull();
        var effect =
                spoken.say("early.effect", agency, spoken.reader().formats().time(early.until()));
        ask(new Paragraph(effect), reason, words);
        var without = new Button(spoken.say("early.without"), event -> {
            close();
            acts.close().run();
        });
        without.addThemeVariants(ButtonVariant.AURA_TERTIARY);
        getFooter().add(without);
    }

    private static Optional<Closures.Wish> wish(
            EarlyClosing.Early early, RadioButtonGroup<ClosureReason> reason, TextArea words) {
        var place = early.place();
        return Optional.ofNullable(reason.getValue())
                .map(why -> new Closures.Wish(place.site(), place.agency(), why, words.getValue()));
    }

    static void ask(EarlyClosing.Early early, Spoken spoken, Acts acts) {
        new EarlyDialog(early, spoken, new RadioButtonGroup<>(), new TextArea(), acts).open();
    }
}
