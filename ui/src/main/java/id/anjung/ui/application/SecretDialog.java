package id.anjung.ui.application;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.orderedlayout.VerticalLayout;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.component.textfield.TextField;
import id.anjung.admin.AgencyLogin;
import id.anjung.admin.AgencyLoginChange.Fault;
import id.anjung.ui.shell.kit.Faults;
import id.anjung.ui.shell.kit.Keys;
import java.util.Set;
import java.util.function.Function;

/** Ask for the secret that an agency's provider has given us anew. */
final class SecretDialog extends Dialog {
    private static final long serialVersionUID = 1L;

    private final PasswordField secret = new PasswordField(getTranslation("application.login.secret"));

    /**
     * Build it.
     *
     * @param comesBackTo where the provider must send people back to
     * @param renew takes it and answers what was wrong; nothing when it is done
     */
    SecretDialog(AgencyLogin login, String comesBackTo, Function<String, Set<Fault>> renew) {
        setHeaderTitle(
                getTranslation("application.login.renew.title", login.wish().name()));
        setWidth("min(36rem, 100%)");
        var back = new TextField(getTranslation("application.login.back"), comesBackTo, "");
        back.setReadOnly(true);
        back.setWidthFull();
        Faults.stay(secret);
        secret.setMaxLength(AgencyLogin.Wish.LONGEST_SECRET);
        secret.setWidthFull();
        secret.setRequiredIndicatorVisible(true);
        var fields = new VerticalLayout(new Paragraph(getTranslation("application.login.renew.effect")), back, secret);
        fields.setPadding(false);
        fields.setSpacing("0.5rem");
        add(fields);
        var confirm = new Button(getTranslation("application.login.renew"), event -> confirm(renew));
        confirm.addThemeVariants(ButtonVariant.AURA_PRIMARY);
        Keys.confirm(confirm, this);
        getFooter().add(new Button(getTranslation("application.cancel"), event -> close()), confirm);
    }

    private void confirm(Function<String, Set<Fault>> renew) {
        secret.setInvalid(false);
        var faults = renew.apply(secret.getValue().strip());
        if (faults.isEmpty()) {
            close();
        }
        faults.forEach(fault -> {
            secret.setErrorMessage(getTranslation("application.login.fault." + fault));
            secret.setInvalid(true);
        });
    }
}
