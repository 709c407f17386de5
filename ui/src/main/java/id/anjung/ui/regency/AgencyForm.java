package id.anjung.ui.regency;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import id.anjung.agency.Agency;
import id.anjung.agency.AgencyLevel;
import id.anjung.calendar.WorkingCalendar;
import id.anjung.ui.shell.kit.Draft;
import id.anjung.ui.shell.kit.Reader;
import id.anjung.ui.shell.kit.RecordForm;
import java.time.DayOfWeek;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/** Let a person fill in an agency. */
final class AgencyForm extends RecordForm<Agency> {
    private static final long serialVersionUID = 1L;

    private final TextField name;
    private final TextField shortName;
    private final TextField code;
    private final Select<AgencyLevel> level;
    private final CheckboxGroup<DayOfWeek> days;
    private final TextField letters;
    private final Checkbox confirmed;
    private final Checkbox daysConfirmed;
    private final TextField source;

    AgencyForm(Reader reader, String words) {
        super(reader, words);
        name = required("name", Inputs.wide(new TextField()));
        shortName = required("shortName", new TextField());
        code = required("code", Inputs.code(reader, "regency.agency.code.help"));
        level = required("level", Inputs.wide(Inputs.choice(reader, "regency.level", AgencyLevel.values())));
        days = required("days", Inputs.weekdays(reader));
        letters = field("letters", new TextField());
        letters.setHelperText(reader.say("regency.agency.letters.help"));
        letters.setAllowedCharPattern("[A-Za-z]");
        letters.setMaxLength(3);
        confirmed = field("confirmed", Inputs.wide(new Checkbox()));
        daysConfirmed = field("daysConfirmed", Inputs.wide(new Checkbox()));
        source = field("source", Inputs.wide(new TextField()));
        Codes.follow(shortName, code);
    }

    @Override
    protected void fill(Agency agency) {
        name.setValue(agency.name());
        shortName.setValue(agency.shortName());
        code.setValue(agency.code());
        level.setValue(agency.level());
        days.setValue(Set.copyOf(agency.days()));
        letters.setValue(Optional.ofNullable(agency.letters()).orElse(""));
        confirmed.setValue(agency.confirmed());
        daysConfirmed.setValue(agency.daysConfirmed());
        source.setValue(Objects.requireNonNullElse(agency.source(), ""));
    }

    @Override
    protected void begin(Map<String, String> given) {
        var week = List.copyOf(WorkingCalendar.OFFICE_WEEK);
        fill(new Agency("", "", "", AgencyLevel.REGENCY, week, false));
    }

    @Override
    protected Draft<Agency> read() {
        return new Draft.Complete<>(new Agency(
                code.getValue(),
                name.getValue().strip(),
                shortName.getValue().strip(),
                level.getValue(),
                List.copyOf(days.getValue()),
                confirmed.getValue(),
                letters.getValue(),
                daysConfirmed.getValue(),
                source.getValue()));
    }
}
