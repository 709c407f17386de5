package id.anjung.ui.counter;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.ModalityMode;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import id.anjung.queue.Answer;
import id.anjung.ui.shell.kit.Keys;
import java.util.function.Supplier;

/** Ask what a step needs to know; a refusal is said in the dialog, which stays open. */
class StepDialog extends Dialog {
    private static final long serialVersionUID = 1L;

    private final transient Supplier<Answer<?>> step;
    private final transient Runnable done;
    private final Said said = new Said();
    private final Div form = new Div();
    private final Button confirm;

    /**
     * Prepare to ask.
     *
     * @param title what is asked
     * @param confirmText what the step is called
     * @param step does it
     * @param done is run when it was done
     */
    StepDialog(String title, String confirmText, Supplier<Answer<?>> step, Runnable done) {
        this.step = step;
        this.done = done;
        setHeaderTitle(title);
        setModality(ModalityMode.STRICT);
        setWidth("min(34rem, 96vw)");
        form.addClassName("step-form");
        add(form, said);
        confirm = new Button(confirmText, event -> confirm());
        confirm.addThemeVariants(ButtonVariant.AURA_PRIMARY);
        Keys.confirm(confirm, this);
        getFooter().add(new Button(getTranslation("counter.cancel"), event -> close()), confirm);
    }

    /** Ask this too. */
    final void ask(Component... fields) {
        form.add(fields);
    }

    /** Let the key that opened the dialog, or another one, confirm it. */
    final void confirmBy(Key... keys) {
        for (var key : keys) {
            Keys.press(confirm, key, this);
        }
    }

    /** Mark a step that cannot be taken back. */
    final void danger() {
        confirm.addThemeVariants(ButtonVariant.AURA_DANGER);
    }

    private void confirm() {
        if (said.tell(step.get())) {
            close();
            done.run();
        }
    }
}
