package id.anjung.ui.tenant;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import id.anjung.admin.Addition.Fault;
import id.anjung.admin.NewTenant;
import id.anjung.admin.Regency;
import id.anjung.admin.TenantTemplate;
import id.anjung.ui.shell.kit.Faults;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Ask whose MPP it is, and how it is called; choosing the regency proposes both names. */
final class PlacePart extends Part {
    private static final long serialVersionUID = 1L;

    private final ComboBox<Regency> regency = new ComboBox<>(getTranslation("tenant.regency"));
    private final TextField name = new TextField(getTranslation("tenant.name"));
    private final TextField slug = new TextField(getTranslation("tenant.slug"));
    private final TextArea address = new TextArea(getTranslation("tenant.address"));
    private final transient TenantTemplate template;

    PlacePart(List<Regency> vacant, TenantTemplate template) {
        super("tenant.step.place");
        this.template = template;
        regency.setItems(vacant);
        regency.setItemLabelGenerator(Regency::name);
        regency.addValueChangeListener(event -> propose(event.getValue()));
        regency.setRequiredIndicatorVisible(true);
        name.setRequiredIndicatorVisible(true);
        name.setMaxLength(NewTenant.LONGEST_NAME);
        slug.setRequiredIndicatorVisible(true);
        slug.setHelperText(getTranslation("tenant.slug.help"));
        slug.setMaxLength(NewTenant.LONGEST_SLUG);
        slug.setAllowedCharPattern("[a-z0-9\\-]");
        address.setRequiredIndicatorVisible(true);
        address.setMaxLength(NewTenant.LONGEST_ADDRESS);
        Faults.stay(regency);
        at(name, Fault.NAME);
        at(slug, Fault.SLUG, Fault.SLUG_TAKEN);
        at(address, Fault.ADDRESS);
        var form = new Div(regency, name, slug, address);
        form.addClassName("wizard-form");
        add(form);
    }

    private void propose(Regency chosen) {
        if (chosen != null) {
            name.setValue("MPP " + chosen.name());
            slug.setValue(template.slug(chosen.id()).orElse(""));
        }
    }

    void choose(Regency chosen) {
        regency.setValue(chosen);
    }

    Optional<Regency> chosen() {
        return regency.getOptionalValue();
    }

    String name() {
        return name.getValue().strip();
    }

    String slug() {
        return slug.getValue();
    }

    String address() {
        return address.getValue().strip();
    }

    @Override
    Set<Fault> faults() {
        regency.setInvalid(regency.isEmpty());
        regency.setErrorMessage(getTranslation("tenant.regency.missing"));
        var faults = EnumSet.noneOf(Fault.class);
        if (name().isEmpty()) {
            faults.add(Fault.NAME);
        }
        if (slug().isEmpty()) {
            faults.add(Fault.SLUG);
        }
        if (address().isEmpty()) {
            faults.add(Fault.ADDRESS);
        }
        return faults;
    }

    /** Tell whether the regency is still to be chosen. */
    boolean lacksRegency() {
        return regency.isEmpty();
    }
}
