package id.anjung.ui.tenant;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.KeyModifier;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import id.anjung.admin.StatusChange;
import id.anjung.tenancy.Tenant;
import id.anjung.ui.shell.kit.Faults;
import java.util.function.Consumer;

/** Ask why something weighty is done to an MPP, and, when there is no way back, for its name to be sure. */
final class ReasonDialog extends Dialog {
    private static final long serialVersionUID = 1L;

    private final TextArea reason = new TextArea(getTranslation("keep.reason"));
    private final TextField slug = new TextField();
    private final String expected;
    private final transient Consumer<String> then;

    /**
     * Ask.
     *
     * @param what names the texts: its title, what it means, and the button
     * @param sure whether the name must be typed
     * @param then is told the reason
     */
    ReasonDialog(String what, Tenant tenant, boolean sure, Consumer<String> then) {
        this.then = then;
        this.expected = sure ? tenant.slug() : "";
        Faults.stay(reason, slug);
        setHeaderTitle(getTranslation(what + ".title", tenant.name()));
        setWidth("min(38rem, 96vw)");
        reason.setHelperText(getTranslation("keep.reason.help"));
        reason.setRequiredIndicatorVisible(true);
        reason.setMaxLength(StatusChange.LONGEST_REASON);
        reason.setErrorMessage(getTranslation("keep.reason.missing"));
        reason.setWidthFull();
        slug.setLabel(getTranslation("keep.slug", tenant.slug()));
        slug.setErrorMessage(getTranslation("keep.slug.differs", tenant.slug()));
        slug.setWidthFull();
        slug.setVisible(sure);
        var form = new Div(new Paragraph(getTranslation(what + ".means", tenant.name())), reason, slug);
        form.addClassName("suspend-form");
        add(form);
        var confirm = new Button(getTranslation(what + ".do"), event -> confirm());
        confirm.addThemeVariants(ButtonVariant.AURA_PRIMARY, ButtonVariant.AURA_DANGER);
        confirm.addClickShortcut(Key.ENTER, KeyModifier.CONTROL).listenOn(this);
        getFooter().add(new Button(getTranslation("keep.cancel"), event -> close()), confirm);
    }

    private void confirm() {
        reason.setInvalid(reason.getValue().isBlank());
        slug.setInvalid(!expected.equals(slug.getValue().strip()));
        if (reason.isInvalid()) {
            reason.focus();
        } else if (slug.isInvalid()) {
            slug.focus();
        } else {
            close();
            then.accept(reason.getValue());
        }
    }
}
