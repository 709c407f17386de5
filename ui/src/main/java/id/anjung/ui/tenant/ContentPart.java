package id.anjung.ui.tenant;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import id.anjung.admin.Addition.Fault;
import id.anjung.admin.TenantTemplate;
import id.anjung.admin.TenantTemplate.Offered;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Ask which agencies of the catalogue serve there from the beginning. */
final class ContentPart extends Part {
    private static final long serialVersionUID = 1L;

    private final CheckboxGroup<Offered> agencies = new CheckboxGroup<>(getTranslation("tenant.agencies"));

    ContentPart(TenantTemplate template) {
        super("tenant.step.content");
        var all = template.agencies();
        agencies.setItems(all);
        agencies.setItemLabelGenerator(this::label);
        agencies.setValue(all.stream().filter(one -> one.services() > 0).collect(Collectors.toUnmodifiableSet()));
        agencies.addClassName("wizard-agencies");
        at(agencies, Fault.AGENCIES);
        var choices = new Div(
                choice("tenant.agencies.all", Set.copyOf(all)), choice("tenant.agencies.none", Set.<Offered>of()));
        choices.addClassName("wizard-buttons");
        add(new Paragraph(getTranslation("tenant.content.means")), choices, agencies);
    }

    private String label(Offered agency) {
        return agency.services() == 0
                ? agency.shortName()
                : getTranslation("tenant.agency", agency.shortName(), agency.services());
    }

    private Button choice(String words, Set<Offered> chosen) {
        var button = new Button(getTranslation(words), event -> agencies.setValue(chosen));
        button.addThemeVariants(ButtonVariant.AURA_TERTIARY);
        return button;
    }

    List<Offered> chosen() {
        return List.copyOf(agencies.getValue());
    }

    @Override
    Set<Fault> faults() {
        return agencies.isEmpty() ? EnumSet.of(Fault.AGENCIES) : EnumSet.noneOf(Fault.class);
    }
}
