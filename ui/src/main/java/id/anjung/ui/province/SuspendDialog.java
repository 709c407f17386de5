package id.anjung.ui.province;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.KeyModifier;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.data.renderer.ComponentRenderer;
import id.anjung.admin.StatusChange;
import id.anjung.admin.SuspensionMode;
import id.anjung.tenancy.Tenant;
import id.anjung.ui.shell.kit.Faults;
import java.util.function.BiConsumer;

/** Ask how far an MPP is suspended and why, and say what that means for people there. */
final class SuspendDialog extends Dialog {
    private static final long serialVersionUID = 1L;

    private final RadioButtonGroup<SuspensionMode> mode = new RadioButtonGroup<>();
    private final TextArea reason = new TextArea(getTranslation("province.suspend.reason"));
    private final transient BiConsumer<SuspensionMode, String> suspend;

    SuspendDialog(Tenant tenant, BiConsumer<SuspensionMode, String> suspend) {
        this.suspend = suspend;
        Faults.stay(reason);
        setHeaderTitle(getTranslation("province.suspend.title", tenant.name()));
        setWidth("min(38rem, 96vw)");
        mode.setLabel(getTranslation("province.suspend.mode"));
        mode.setItems(SuspensionMode.values());
        mode.setRenderer(new ComponentRenderer<>(
                chosen -> new Span(getTranslation("province.suspend." + chosen, tenant.name()))));
        mode.setValue(SuspensionMode.READ_ONLY);
        reason.setHelperText(getTranslation("province.suspend.reason.help"));
        reason.setRequiredIndicatorVisible(true);
        reason.setMaxLength(StatusChange.LONGEST_REASON);
        reason.setErrorMessage(getTranslation("province.suspend.reason.missing"));
        reason.setWidthFull();
        var form = new Div(new Paragraph(getTranslation("province.suspend.effect", tenant.name())), mode, reason);
        form.addClassName("suspend-form");
        add(form);
        var confirm = new Button(getTranslation("province.suspend"), event -> confirm());
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
        suspend.accept(mode.getValue(), reason.getValue());
    }
}
