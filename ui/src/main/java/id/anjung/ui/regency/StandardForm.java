package id.anjung.ui.regency;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import id.anjung.catalog.Service;
import id.anjung.catalog.Services;
import id.anjung.register.Kept;
import id.anjung.standard.Component;
import id.anjung.standard.ModelStandards;
import id.anjung.standard.ServiceStandard;
import id.anjung.standard.Standards;
import id.anjung.ui.shell.kit.DateField;
import id.anjung.ui.shell.kit.Draft;
import id.anjung.ui.shell.kit.Reader;
import id.anjung.ui.shell.kit.RecordForm;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Let a person write a version of a service's standard. A new one begins with the former version, or with the province's
 * model and what is known of the service, so that nothing is typed twice.
 */
final class StandardForm extends RecordForm<ServiceStandard> {
    private static final long serialVersionUID = 1L;

    private final transient Services services;
    private final transient Standards standards;
    private final transient ModelStandards models;
    private final ComboBox<String> service;
    private final TextField name;
    private final TextField code;
    private final TextField decree;
    private final DateField decided;
    private final DateField from;
    private final EnumMap<Component, TextArea> parts = new EnumMap<>(Component.class);
    private final Checkbox published;
    private boolean fresh;

    StandardForm(Reader reader, String words, Services services, Standards standards, ModelStandards models) {
        super(reader, words);
        this.services = services;
        this.standards = standards;
        this.models = models;
        service = required("service", Inputs.wide(Inputs.reference(services, Service::name)));
        name = required("name", Inputs.wide(new TextField()));
        code = required("code", Inputs.code(reader));
        decree = field("decree", new TextField());
        decree.setHelperText(reader.say(words + ".decree.help"));
        decided = field("decided", new DateField(reader));
        from = field("from", new DateField(reader));
        for (var component : Component.values()) {
            var area = field(ServiceStandard.field(component), Inputs.lines());
            if (component.delivery()) {
                area.setHelperText(reader.say(words + ".delivery.help"));
            }
            parts.put(component, area);
        }
        published = field("published", Inputs.helped(new Checkbox(), reader, words + ".published.help"));
        service.addValueChangeListener(chosen -> propose(chosen.getValue()));
    }

    @Override
    protected void fill(ServiceStandard standard) {
        fresh = false;
        service.setValue(standard.service());
        name.setValue(standard.name());
        code.setValue(standard.code());
        decree.setValue(Objects.requireNonNullElse(standard.decree(), ""));
        decided.setValue(standard.decided());
        from.setValue(standard.from());
        write(standard.components());
        published.setValue(standard.published());
    }

    @Override
    protected void begin(Map<String, String> given) {
        fresh = true;
        fill(new ServiceStandard("", "", "", null, null, null, false, Map.of()));
        fresh = true;
        service.setValue(given.get("layanan"));
    }

    private void propose(@Nullable String chosen) {
        if (!fresh || chosen == null || parts.values().stream().anyMatch(part -> !part.isEmpty())) {
            return;
        }
        var versions = standards.inUse().stream()
                .filter(standard -> standard.service().equals(chosen))
                .sorted(Comparator.comparing(ServiceStandard::code))
                .toList();
        services.byCode(chosen).map(Kept::data).ifPresent(known -> {
            name.setValue(known.name());
            code.setValue(known.code() + "-v" + (versions.size() + 1));
            write(
                    versions.isEmpty()
                            ? models.beginning(known)
                            : versions.getLast().components());
        });
    }

    private void write(Map<Component, String> texts) {
        parts.forEach((component, area) -> area.setValue(texts.getOrDefault(component, "")));
    }

    @Override
    protected Draft<ServiceStandard> read() {
        var texts = new EnumMap<Component, String>(Component.class);
        parts.forEach((component, area) -> texts.put(component, area.getValue()));
        return new Draft.Complete<>(new ServiceStandard(
                code.getValue(),
                name.getValue().strip(),
                Objects.requireNonNullElse(service.getValue(), ""),
                decree.getValue(),
                decided.getValue(),
                from.getValue(),
                published.getValue(),
                texts));
    }
}
