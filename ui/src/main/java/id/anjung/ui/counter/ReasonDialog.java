package id.anjung.ui.counter;

import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import id.anjung.queue.Answer;
import java.util.function.Function;

/** Ask for the reason that the trail keeps of a step that goes over somebody's head. */
final class ReasonDialog extends StepDialog {
    private static final long serialVersionUID = 1L;
    private static final int LONGEST = 300;

    private ReasonDialog(Words words, TextArea reason, Function<String, Answer<?>> step, Runnable done) {
        super(words.title(), words.confirm(), () -> step.apply(reason.getValue()), done);
        reason.setLabel(getTranslation("counter.reason"));
        reason.setHelperText(getTranslation("counter.reason.help"));
        reason.setRequiredIndicatorVisible(true);
        reason.setMaxLength(LONGEST);
        reason.setWidthFull();
        ask(new Paragraph(words.effect()), reason);
        danger();
        reason.focus();
    }

    /**
     * Say what is about to be done.
     *
     * @param title with the name of what it is done to
     * @param effect what it means
     * @param confirm the word of the step
     */
    record Words(String title, String effect, String confirm) {}

    static void ask(Words words, Function<String, Answer<?>> step, Runnable done) {
        new ReasonDialog(words, new TextArea(), step, done).open();
    }
}
