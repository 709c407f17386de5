package id.anjung.ui.application;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.orderedlayout.VerticalLayout;
import com.vaadin.flow.component.textfield.TextField;
import id.anjung.admin.Application;
import id.anjung.admin.Application.Wish;
import id.anjung.admin.Registration.Fault;
import id.anjung.admin.TenantTemplate.Offered;
import id.anjung.ui.shell.kit.FaultPlaces;
import id.anjung.ui.shell.kit.Keys;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

/** Ask for an application; what is wrong is said at its field. */
final class RegisterDialog extends Dialog {
    private static final long serialVersionUID = 1L;

    private final FaultPlaces<Fault> places = new FaultPlaces<>(Fault.class);
    private final TextField name = text("name", Wish.LONGEST_NAME, Fault.NAME);
    private final TextField code = text("code", Wish.LONGEST_CODE, Fault.CODE, Fault.CODE_TAKEN);
    private final TextField description = text("description", Wish.LONGEST_DESCRIPTION, Fault.DESCRIPTION);
    private final ComboBox<Offered> agency = new ComboBox<>(getTranslation("application.agency"));
    private final TextField url = text("url", Wish.LONGEST_URL, Fault.URL);
    private final TextField redirect = text("redirect", Wish.LONGEST_URL, Fault.REDIRECT);
    private final transient Function<Application.Wish, Set<Fault>> register;

    /**
     * Build it.
     *
     * @param register registers and answers what was wrong; nothing when it is done
     */
    RegisterDialog(List<Offered> agencies, Function<Application.Wish, Set<Fault>> register) {
        this.register = register;
        setHeaderTitle(getTranslation("application.register.title"));
        setWidth("min(40rem, 100%)");
        agency.setItems(agencies);
        agency.setItemLabelGenerator(Offered::shortName);
        agency.setWidthFull();
        agency.setRequiredIndicatorVisible(true);
        places.at(agency, Fault.AGENCY);
        var fields = new VerticalLayout(
                new Paragraph(getTranslation("application.register.effect")),
                name,
                code,
                description,
                agency,
                url,
                redirect);
        fields.setPadding(false);
        fields.setSpacing("0.5rem");
        add(fields);
        var confirm = new Button(getTranslation("application.register"), event -> confirm());
        confirm.addThemeVariants(ButtonVariant.AURA_PRIMARY);
        Keys.confirm(confirm, this);
        getFooter().add(new Button(getTranslation("application.cancel"), event -> close()), confirm);
    }

    private TextField text(String key, int longest, Fault... faults) {
        var field = new TextField(getTranslation("application." + key));
        field.setMaxLength(longest);
        field.setHelperText(getTranslation("application." + key + ".help"));
        field.setWidthFull();
        field.setRequiredIndicatorVisible(!key.equals("description"));
        places.at(field, faults);
        return field;
    }

    private void confirm() {
        var chosen = agency.getValue();
        var faults = register.apply(new Application.Wish(
                code.getValue().strip(),
                name.getValue().strip(),
                description.getValue().strip(),
                chosen == null ? "" : chosen.code(),
                url.getValue().strip(),
                redirect.getValue().strip()));
        if (faults.isEmpty()) {
            close();
        }
        places.show(faults, fault -> getTranslation("application.fault." + fault));
    }
}
