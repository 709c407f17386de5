package id.anjung.ui.application;

import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.orderedlayout.VerticalLayout;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.component.textfield.TextField;
import id.anjung.admin.AgencyLogin.Wish;
import id.anjung.admin.AgencyLoginChange.Fault;
import id.anjung.admin.TenantTemplate.Offered;
import id.anjung.ui.shell.kit.FaultPlaces;
import id.anjung.ui.shell.kit.Keys;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Stream;

/** Ask for an agency's login; what is wrong is said at its field. */
final class LinkDialog extends Dialog {
    private static final long serialVersionUID = 1L;

    private final FaultPlaces<Fault> places = new FaultPlaces<>(Fault.class);
    private final ComboBox<Offered> agency = new ComboBox<>(getTranslation("application.agency"));
    private final TextField back = new TextField(getTranslation("application.login.back"));
    private final TextField name = text("name", Wish.LONGEST_NAME, Fault.NAME);
    private final TextField discovery = text(
            "discovery",
            Wish.LONGEST_ADDRESS,
            Fault.ADDRESS,
            Fault.UNREACHABLE,
            Fault.ISSUER,
            Fault.ENDPOINTS,
            Fault.PKCE);
    private final TextField client = text("client", Wish.LONGEST_CLIENT, Fault.CLIENT);
    private final PasswordField secret = new PasswordField(getTranslation("application.login.secret"));
    private final TextField domains = text("domains", Wish.LONGEST_DOMAINS, Fault.DOMAINS, Fault.DOMAIN_TAKEN);
    private final transient BiFunction<Wish, String, Set<Fault>> register;

    /**
     * Build it.
     *
     * @param comesBackTo answers where an agency's provider must send people back to
     * @param register registers and answers what was wrong; nothing when it is done
     */
    LinkDialog(
            List<Offered> agencies,
            Function<String, String> comesBackTo,
            BiFunction<Wish, String, Set<Fault>> register) {
        this.register = register;
        setHeaderTitle(getTranslation("application.login.link.title"));
        setWidth("min(40rem, 100%)");
        agency.setItems(agencies);
        agency.setItemLabelGenerator(Offered::shortName);
        agency.setWidthFull();
        agency.setRequiredIndicatorVisible(true);
        agency.addValueChangeListener(chosen -> back.setValue(
                chosen.getValue() == null
                        ? ""
                        : comesBackTo.apply(chosen.getValue().code())));
        places.at(agency, Fault.AGENCY, Fault.AGENCY_TAKEN);
        back.setReadOnly(true);
        back.setPlaceholder(getTranslation("application.login.back.later"));
        back.setWidthFull();
        back.setHelperText(getTranslation("application.login.back.help"));
        secret.setMaxLength(Wish.LONGEST_SECRET);
        secret.setHelperText(getTranslation("application.login.secret.help"));
        secret.setWidthFull();
        secret.setRequiredIndicatorVisible(true);
        places.at(secret, Fault.SECRET);
        var fields = new VerticalLayout(
                new Paragraph(getTranslation("application.login.link.effect")),
                agency,
                back,
                name,
                discovery,
                client,
                secret,
                domains);
        fields.setPadding(false);
        fields.setSpacing("0.5rem");
        add(fields);
        var confirm = new Button(getTranslation("application.login.link"), event -> confirm());
        confirm.addThemeVariants(ButtonVariant.AURA_PRIMARY);
        Keys.confirm(confirm, this);
        getFooter().add(new Button(getTranslation("application.cancel"), event -> close()), confirm);
    }

    private TextField text(String key, int longest, Fault... faults) {
        var field = new TextField(getTranslation("application.login." + key));
        field.setMaxLength(longest);
        field.setHelperText(getTranslation("application.login." + key + ".help"));
        field.setWidthFull();
        field.setRequiredIndicatorVisible(true);
        places.at(field, faults);
        return field;
    }

    private void confirm() {
        var chosen = agency.getValue();
        var wish = new Wish(
                name.getValue().strip(),
                chosen == null ? "" : chosen.code(),
                discovery.getValue().strip(),
                client.getValue().strip(),
                written(domains));
        var faults = register.apply(wish, secret.getValue().strip());
        if (faults.isEmpty()) {
            close();
        }
        places.show(faults, fault -> getTranslation("application.login.fault." + fault));
    }

    private static List<String> written(HasValue<?, String> domains) {
        return Stream.of(domains.getValue().toLowerCase(Locale.ROOT).split("[\\s,;]+"))
                .filter(domain -> !domain.isEmpty())
                .map(domain -> domain.startsWith("@") ? domain.substring(1) : domain)
                .distinct()
                .toList();
    }
}
