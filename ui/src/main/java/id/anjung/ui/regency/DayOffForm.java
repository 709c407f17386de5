package id.anjung.ui.regency;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import id.anjung.agency.Site;
import id.anjung.agency.Sites;
import id.anjung.calendar.DayOff;
import id.anjung.calendar.HolidayKind;
import id.anjung.register.FieldProblem;
import id.anjung.register.Problem;
import id.anjung.ui.shell.kit.DateField;
import id.anjung.ui.shell.kit.Draft;
import id.anjung.ui.shell.kit.Reader;
import id.anjung.ui.shell.kit.RecordForm;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Let a person fill in a special day; its date and site are its code, so they are chosen once. */
final class DayOffForm extends RecordForm<DayOff> {
    private static final long serialVersionUID = 1L;

    private final DateField date;
    private final ComboBox<String> site;
    private final TextField name;
    private final Select<HolidayKind> kind;
    private final Checkbox confirmed;
    private final TextField source;

    DayOffForm(Reader reader, String words, Sites sites) {
        super(reader, words);
        date = required("date", new DateField(reader));
        site = field("site", Inputs.reference(sites, Site::name));
        site.setPlaceholder(reader.say("regency.holiday.everywhere"));
        site.setClearButtonVisible(true);
        name = required("name", Inputs.wide(new TextField()));
        kind = required("kind", Inputs.wide(Inputs.choice(reader, "regency.dayoff", HolidayKind.values())));
        confirmed = field("confirmed", Inputs.helped(new Checkbox(), reader, "regency.holiday.confirmed.help"));
        source = field("source", Inputs.wide(new TextField()));
    }

    @Override
    protected void existing(boolean there) {
        date.setReadOnly(there);
        site.setReadOnly(there);
        date.setHelperText(there ? reader().say("regency.holiday.fixed") : null);
    }

    @Override
    protected void fill(DayOff day) {
        date.setValue(day.date());
        put(day.site(), day.name(), day.kind(), day.confirmed());
        source.setValue(Objects.requireNonNullElse(day.source(), ""));
    }

    @Override
    protected void begin(Map<String, String> given) {
        date.clear();
        put(null, "", HolidayKind.LOCAL, false);
        source.clear();
    }

    private void put(@Nullable String place, String reason, HolidayKind chosen, boolean sure) {
        site.setValue(place);
        name.setValue(reason);
        kind.setValue(chosen);
        confirmed.setValue(sure);
    }

    @Override
    protected Draft<DayOff> read() {
        if (date.isEmpty()) {
            return new Draft.Lacking<>(List.of(FieldProblem.of("date", Problem.REQUIRED)));
        }
        var reason = name.getValue().strip();
        var place = site.getValue();
        var day = place == null
                ? DayOff.on(date.getValue(), reason, kind.getValue(), confirmed.getValue())
                : DayOff.at(place, date.getValue(), reason, kind.getValue(), confirmed.getValue());
        return new Draft.Complete<>(day.from(source.getValue()));
    }
}
