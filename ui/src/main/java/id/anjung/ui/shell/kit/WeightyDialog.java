package id.anjung.ui.shell.kit;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;

/** Say what something weighty means, and do it only for a reason, which the trail keeps. */
public abstract class WeightyDialog extends Dialog {
    private static final long serialVersionUID = 1L;

    private final TextArea reason;
    private final Div form;

    /**
     * Name the texts.
     *
     * @param title heads the dialog
     * @param effect says what it means
     * @param reason is asked for; its help and what is said when it is missing begin the same
     * @param confirm is the word of the deed
     * @param cancel is the word for leaving it
     */
    public record Texts(String title, String effect, String reason, String confirm, String cancel) {}

    /**
     * Ask.
     *
     * @param named what it is done to, for title and effect
     * @param longest how many letters the reason may have
     */
    protected WeightyDialog(Texts texts, String named, int longest) {
        reason = new TextArea(getTranslation(texts.reason()));
        form = new Div(new Paragraph(getTranslation(texts.effect(), named)), reason);
        form.addClassName("weighty-form");
        add(form);
        Faults.stay(reason);
        setHeaderTitle(getTranslation(texts.title(), named));
        setWidth("min(38rem, 96vw)");
        reason.setHelperText(getTranslation(texts.reason() + ".help"));
        reason.setErrorMessage(getTranslation(texts.reason() + ".missing"));
        reason.setRequiredIndicatorVisible(true);
        reason.setMaxLength(longest);
        reason.setWidthFull();
        reason.setAutofocus(true);
        var confirm = new Button(getTranslation(texts.confirm()), event -> confirm());
        confirm.addThemeVariants(ButtonVariant.AURA_PRIMARY, ButtonVariant.AURA_DANGER);
        Keys.confirm(confirm, this);
        getFooter().add(new Button(getTranslation(texts.cancel()), event -> close()), confirm);
    }

    /** Ask something before the reason. */
    protected final void askBefore(Component field) {
        form.addComponentAtIndex(1, field);
    }

    /** Ask something after the reason. */
    protected final void askAfter(Component field) {
        form.add(field);
    }

    /** Tell whether the fields beside the reason are right, and say at them what is not. */
    protected boolean complete() {
        return true;
    }

    /** Do it. */
    protected abstract void confirmed(String why);

    private void confirm() {
        boolean complete = complete();
        boolean missing = reason.getValue().isBlank();
        reason.setInvalid(missing);
        if (missing) {
            reason.focus();
        } else if (complete) {
            close();
            confirmed(reason.getValue());
        }
    }
}
