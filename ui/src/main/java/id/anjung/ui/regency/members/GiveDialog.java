package id.anjung.ui.regency.members;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.KeyModifier;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.orderedlayout.VerticalLayout;
import com.vaadin.flow.component.textfield.TextField;
import id.anjung.access.Membership;
import id.anjung.access.Role;
import id.anjung.agency.Agency;
import java.util.List;
import java.util.function.BiConsumer;

/** Ask whom to give which role; the login name must be known exactly. */
final class GiveDialog extends Dialog {
    private static final long serialVersionUID = 1L;
    private static final List<Role> ROLES =
            List.of(Role.AGENCY_OFFICER, Role.AGENCY_SUPERVISOR, Role.TENANT_AUDITOR, Role.TENANT_ADMIN);

    private final TextField username = new TextField(getTranslation("members.username"));
    private final ComboBox<Role> role = new ComboBox<>(getTranslation("members.role"));
    private final ComboBox<Agency> agency = new ComboBox<>(getTranslation("members.agency"));
    private final transient BiConsumer<String, Membership> give;

    GiveDialog(List<Agency> agencies, BiConsumer<String, Membership> give) {
        this.give = give;
        setHeaderTitle(getTranslation("members.give.title"));
        username.setHelperText(getTranslation("members.username.help"));
        username.setErrorMessage(getTranslation("members.needed"));
        username.setRequiredIndicatorVisible(true);
        role.setItems(ROLES);
        role.setItemLabelGenerator(one -> getTranslation("shell.role." + one));
        role.setValue(Role.AGENCY_OFFICER);
        role.setRequiredIndicatorVisible(true);
        role.setErrorMessage(getTranslation("members.needed"));
        role.addValueChangeListener(change -> agency.setVisible(ofAgency()));
        agency.setItems(agencies);
        agency.setItemLabelGenerator(Agency::name);
        agency.setRequiredIndicatorVisible(true);
        agency.setErrorMessage(getTranslation("members.needed"));
        var fields = new VerticalLayout(new Paragraph(getTranslation("members.give.effect")), username, role, agency);
        fields.setPadding(false);
        username.setWidthFull();
        role.setWidthFull();
        agency.setWidthFull();
        add(fields);
        var confirm = new Button(getTranslation("members.give"), event -> confirm());
        confirm.addThemeVariants(ButtonVariant.AURA_PRIMARY);
        confirm.addClickShortcut(Key.ENTER, KeyModifier.CONTROL).listenOn(this);
        getFooter().add(new Button(getTranslation("members.cancel"), event -> close()), confirm);
    }

    private boolean ofAgency() {
        return role.getValue() == Role.AGENCY_OFFICER || role.getValue() == Role.AGENCY_SUPERVISOR;
    }

    private void confirm() {
        username.setInvalid(username.getValue().isBlank());
        role.setInvalid(role.getValue() == null);
        agency.setInvalid(ofAgency() && agency.getValue() == null);
        if (username.isInvalid() || role.isInvalid() || agency.isInvalid()) {
            return;
        }
        close();
        var held = role.getValue();
        give.accept(
                username.getValue().strip(),
                ofAgency() ? new Membership(held, agency.getValue().code()) : Membership.ofRegency(held));
    }
}
