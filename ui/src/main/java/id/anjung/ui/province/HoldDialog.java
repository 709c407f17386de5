package id.anjung.ui.province;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.KeyModifier;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import id.anjung.admin.FleetReleases.Course;
import id.anjung.ui.shell.kit.Faults;
import java.util.function.Consumer;

/** Ask why a release is held, and say what that means for the MPPs that wait. */
final class HoldDialog extends Dialog {
    private static final long serialVersionUID = 1L;

    private final TextArea reason = new TextArea(getTranslation("fleet.hold.reason"));
    private final transient Consumer<String> hold;

    /**
     * Ask.
     *
     * @param hold is told the reason
     */
    HoldDialog(Consumer<String> hold) {
        this.hold = hold;
        Faults.stay(reason);
        setHeaderTitle(getTranslation("fleet.hold"));
        setWidth("min(38rem, 96vw)");
        reason.setRequiredIndicatorVisible(true);
        reason.setMaxLength(Course.LONGEST_REASON);
        reason.setHelperText(getTranslation("fleet.hold.reason.help"));
        reason.setErrorMessage(getTranslation("fleet.hold.reason.missing"));
        reason.setWidthFull();
        reason.setAutofocus(true);
        var form = new Div(new Paragraph(getTranslation("fleet.hold.effect")), reason);
        form.addClassName("suspend-form");
        add(form);
        var confirm = new Button(getTranslation("fleet.hold"), event -> confirm());
        confirm.addThemeVariants(ButtonVariant.AURA_PRIMARY, ButtonVariant.AURA_DANGER);
        confirm.addClickShortcut(Key.ENTER, KeyModifier.CONTROL).listenOn(this);
        getFooter().add(new Button(getTranslation("province.cancel"), event -> close()), confirm);
    }

    private void confirm() {
        boolean missing = reason.getValue().isBlank();
        reason.setInvalid(missing);
        if (missing) {
            reason.focus();
            return;
        }
        close();
        hold.accept(reason.getValue());
    }
}
