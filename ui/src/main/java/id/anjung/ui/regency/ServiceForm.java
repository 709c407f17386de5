package id.anjung.ui.regency;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import id.anjung.agency.Agencies;
import id.anjung.agency.Agency;
import id.anjung.catalog.Fee;
import id.anjung.catalog.Handling;
import id.anjung.catalog.ProcessingTime;
import id.anjung.catalog.Service;
import id.anjung.catalog.ServiceChannel;
import id.anjung.catalog.ServiceKind;
import id.anjung.catalog.ServiceTerms;
import id.anjung.ui.shell.kit.Draft;
import id.anjung.ui.shell.kit.Reader;
import id.anjung.ui.shell.kit.RecordForm;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/** Let a person fill in a service, in the order in which citizens read it. */
final class ServiceForm extends RecordForm<Service> {
    private static final long serialVersionUID = 1L;

    private final TextField name;
    private final TextField code;
    private final ComboBox<String> agency;
    private final RequirementsField requirements;
    private final TextField time;
    private final IntegerField amount;
    private final Select<ProcessingTime.Unit> unit;
    private final TextField fee;
    private final IntegerField rupiah;
    private final TextField product;
    private final Select<ServiceKind> kind;
    private final CheckboxGroup<ServiceChannel> channels;
    private final Checkbox confirmed;
    private final TextField source;

    ServiceForm(Reader reader, String words, Agencies agencies) {
        super(reader, words);
        name = required("name", Inputs.wide(new TextField()));
        agency = required("agency", Inputs.reference(agencies, Agency::shortName));
        code = required("code", Inputs.code(reader));
        requirements = field("terms.requirements", Inputs.wide(new RequirementsField(reader)));
        time = required("terms.time.text", Inputs.wide(new TextField()));
        time.setPlaceholder(reader.say("regency.service.time.example"));
        amount = field("terms.time.amount", new IntegerField());
        unit = field("terms.time.unit", Inputs.choice(reader, "regency.unit", ProcessingTime.Unit.values()));
        unit.setEmptySelectionAllowed(true);
        fee = required("terms.fee.text", new TextField());
        fee.setPlaceholder(reader.say("regency.service.fee.example"));
        rupiah = field("terms.fee.rupiah", new IntegerField());
        rupiah.setPrefixComponent(new Span("Rp"));
        product = required("terms.product", Inputs.wide(new TextField()));
        kind = required("handling.kind", Inputs.wide(Inputs.choice(reader, "regency.kind", ServiceKind.values())));
        channels = required("handling.channels", Inputs.wide(new CheckboxGroup<>()));
        channels.setItems(ServiceChannel.values());
        channels.setItemLabelGenerator(channel -> reader.say("regency.channel", channel));
        confirmed = field("confirmed", Inputs.helped(new Checkbox(), reader, "regency.confirmed.help"));
        source = field("source", Inputs.wide(new TextField()));
        Codes.follow(name, code);
    }

    @Override
    protected void fill(Service service) {
        var terms = service.terms();
        name.setValue(service.name());
        code.setValue(service.code());
        agency.setValue(service.agency().isEmpty() ? null : service.agency());
        requirements.setValue(terms.requirements());
        time.setValue(terms.time().text());
        amount.setValue(terms.time().amount());
        unit.setValue(terms.time().unit());
        fee.setValue(terms.fee().text());
        rupiah.setValue(
                Optional.ofNullable(terms.fee().rupiah()).map(Math::toIntExact).orElse(null));
        product.setValue(terms.product());
        kind.setValue(service.handling().kind());
        channels.setValue(Set.copyOf(service.handling().channels()));
        confirmed.setValue(service.confirmed());
        source.setValue(service.source());
    }

    @Override
    protected void begin(Map<String, String> given) {
        var nothing = new ServiceTerms(List.of(), new ProcessingTime("", null, null), new Fee("", null), "");
        var usual = new Handling(ServiceKind.WHILE_WAITING, List.of(ServiceChannel.IN_PERSON));
        fill(new Service("", "", given.getOrDefault("instansi", ""), usual, nothing, false, ""));
    }

    @Override
    protected Draft<Service> read() {
        return new Draft.Complete<>(new Service(
                code.getValue(),
                name.getValue().strip(),
                Objects.requireNonNullElse(agency.getValue(), ""),
                new Handling(kind.getValue(), List.copyOf(channels.getValue())),
                terms(),
                confirmed.getValue(),
                source.getValue().strip()));
    }

    private ServiceTerms terms() {
        return new ServiceTerms(
                requirements.getValue(),
                new ProcessingTime(time.getValue().strip(), amount.getValue(), unit.getValue()),
                new Fee(
                        fee.getValue().strip(),
                        Optional.ofNullable(rupiah.getValue())
                                .map(Integer::longValue)
                                .orElse(null)),
                product.getValue().strip());
    }
}
