package id.anjung.ui.regency;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import id.anjung.agency.Agencies;
import id.anjung.agency.Agency;
import id.anjung.agreement.Agreement;
import id.anjung.agreement.AgreementType;
import id.anjung.register.FieldProblem;
import id.anjung.register.Problem;
import id.anjung.ui.shell.kit.DateField;
import id.anjung.ui.shell.kit.Draft;
import id.anjung.ui.shell.kit.Reader;
import id.anjung.ui.shell.kit.RecordForm;
import java.time.DayOfWeek;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;

/** Let a person fill in an agreement. */
final class AgreementForm extends RecordForm<Agreement> {
    private static final long serialVersionUID = 1L;

    private final Select<AgreementType> type;
    private final ComboBox<String> agency;
    private final TextField name;
    private final TextField number;
    private final TextField code;
    private final DateField from;
    private final DateField until;
    private final CheckboxGroup<DayOfWeek> days;
    private final Checkbox confirmed;

    AgreementForm(Reader reader, String words, Agencies agencies) {
        super(reader, words);
        type = required("type", Inputs.wide(Inputs.choice(reader, "regency.agreement.type", AgreementType.values())));
        agency = required("agency", Inputs.wide(Inputs.reference(agencies, Agency::shortName)));
        name = required("name", Inputs.wide(new TextField()));
        number = field("number", new TextField());
        number.setHelperText(reader.say("regency.agreement.number.help"));
        code = required("code", Inputs.code(reader));
        from = required("from", new DateField(reader));
        until = required("until", new DateField(reader));
        days = field("days", Inputs.helped(Inputs.weekdays(reader), reader, "regency.agreement.days.help"));
        confirmed = field("confirmed", Inputs.helped(new Checkbox(), reader, "regency.agreement.confirmed.help"));
        Codes.follow(name, code);
    }

    @Override
    protected void fill(Agreement agreement) {
        from.setValue(agreement.from());
        until.setValue(agreement.until());
        type.setValue(agreement.type());
        agency.setValue(agreement.agency());
        name.setValue(agreement.name());
        number.setValue(Objects.requireNonNullElse(agreement.number(), ""));
        code.setValue(agreement.code());
        days.setValue(Set.copyOf(agreement.days()));
        confirmed.setValue(agreement.confirmed());
    }

    @Override
    protected void begin(Map<String, String> given) {
        from.clear();
        until.clear();
        type.setValue(AgreementType.COOPERATION_AGREEMENT);
        agency.setValue(given.get("instansi"));
        Stream.of(name, number, code).forEach(TextField::clear);
        days.clear();
        confirmed.clear();
    }

    @Override
    protected Draft<Agreement> read() {
        var lacking = Stream.of(Map.entry("from", from), Map.entry("until", until))
                .filter(date -> date.getValue().isEmpty())
                .map(date -> FieldProblem.of(date.getKey(), Problem.REQUIRED))
                .toList();
        if (!lacking.isEmpty()) {
            return new Draft.Lacking<>(lacking);
        }
        return new Draft.Complete<>(new Agreement(
                code.getValue(),
                name.getValue().strip(),
                number.getValue(),
                type.getValue(),
                Objects.requireNonNullElse(agency.getValue(), ""),
                from.getValue(),
                until.getValue(),
                List.copyOf(days.getValue()),
                confirmed.getValue()));
    }
}
