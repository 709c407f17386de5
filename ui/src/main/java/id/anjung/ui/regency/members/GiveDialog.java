package id.anjung.ui.regency.members;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.orderedlayout.VerticalLayout;
import com.vaadin.flow.component.textfield.TextField;
import id.anjung.access.Membership;
import id.anjung.agency.Agency;
import id.anjung.ui.shell.kit.Faults;
import id.anjung.ui.shell.kit.Keys;
import java.util.List;
import java.util.function.BiConsumer;

/** Ask whom to give which role; the login name must be known exactly. */
final class GiveDialog extends Dialog {
    private static final long serialVersionUID = 1L;

    private final TextField username = new TextField(getTranslation("members.username"));
    private final RoleFields role;
    private final transient BiConsumer<String, Membership> give;

    GiveDialog(List<Agency> agencies, BiConsumer<String, Membership> give) {
        this.give = give;
        role = new RoleFields(agencies);
        Faults.stay(username);
        setHeaderTitle(getTranslation("members.give.title"));
        username.setHelperText(getTranslation("members.username.help"));
        username.setErrorMessage(getTranslation("members.needed"));
        username.setRequiredIndicatorVisible(true);
        username.setWidthFull();
        var fields = new VerticalLayout(new Paragraph(getTranslation("members.give.effect")), username, role);
        fields.setPadding(false);
        setWidth("min(36rem, 100%)");
        add(fields);
        var confirm = new Button(getTranslation("members.give"), event -> confirm());
        confirm.addThemeVariants(ButtonVariant.AURA_PRIMARY);
        Keys.confirm(confirm, this);
        getFooter().add(new Button(getTranslation("members.cancel"), event -> close()), confirm);
    }

    private void confirm() {
        username.setInvalid(username.getValue().isBlank());
        var chosen = role.chosen();
        if (username.isInvalid() || chosen.isEmpty()) {
            return;
        }
        close();
        give.accept(username.getValue().strip(), chosen.get());
    }
}
