package id.anjung.ui.regency;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import id.anjung.agency.Site;
import id.anjung.agency.Sites;
import id.anjung.calendar.Dates;
import id.anjung.calendar.Evidence;
import id.anjung.calendar.OpeningHours;
import id.anjung.calendar.OpeningKind;
import id.anjung.ui.shell.kit.DateField;
import id.anjung.ui.shell.kit.Draft;
import id.anjung.ui.shell.kit.Reader;
import id.anjung.ui.shell.kit.RecordForm;
import java.time.DayOfWeek;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** Let a person fill in a week of opening hours, the ordinary one or one for certain days. */
final class HoursForm extends RecordForm<OpeningHours> {
    private static final long serialVersionUID = 1L;

    private final TextField name;
    private final TextField code;
    private final ComboBox<String> site;
    private final Select<OpeningKind> kind;
    private final DateField from;
    private final DateField until;
    private final WeekField week;
    private final Checkbox confirmed;
    private final TextField source;
    private transient OpeningHours shown = blank("");

    HoursForm(Reader reader, String words, Sites sites) {
        super(reader, words);
        name = required("name", Inputs.wide(new TextField()));
        site = required("site", Inputs.reference(sites, Site::name));
        code = required("code", Inputs.code(reader));
        kind = required("kind", Inputs.wide(Inputs.choice(reader, "regency.opening", OpeningKind.values())));
        from = field("validity.from", new DateField(reader));
        until = field("validity.until", new DateField(reader));
        week = required("week", Inputs.wide(new WeekField(reader)));
        confirmed = field("confirmed", Inputs.wide(new Checkbox()));
        source = field("source", Inputs.wide(new TextField()));
        kind.addValueChangeListener(event -> bound(event.getValue()));
        Codes.follow(name, code);
    }

    private void bound(OpeningKind chosen) {
        from.setRequiredIndicatorVisible(chosen.bounded());
        until.setRequiredIndicatorVisible(chosen.bounded());
        kind.setHelperText(reader().say("regency.opening.help", chosen));
    }

    @Override
    protected void fill(OpeningHours hours) {
        shown = hours;
        name.setValue(hours.name());
        code.setValue(hours.code());
        site.setValue(hours.site().isEmpty() ? null : hours.site());
        kind.setValue(hours.kind());
        bound(hours.kind());
        from.setValue(hours.validity().from());
        until.setValue(hours.validity().until());
        week.setValue(hours.week());
        confirmed.setValue(hours.sure());
        source.setValue(Objects.requireNonNullElse(hours.source(), ""));
    }

    @Override
    protected void begin(Map<String, String> given) {
        var place = Optional.ofNullable(given.get("lokasi"))
                .or(() -> site.getListDataView().getItems().findFirst())
                .orElse("");
        fill(blank(place));
    }

    private static OpeningHours blank(String site) {
        return new OpeningHours("", "", site, OpeningKind.BASE, Dates.ALWAYS, Map.of(), false);
    }

    /** Keep what is known of the days that stay as they are, unless the person says something about all of them. */
    private Map<DayOfWeek, Evidence> evidence() {
        var kept = new EnumMap<DayOfWeek, Evidence>(DayOfWeek.class);
        if (confirmed.getValue() == shown.sure()) {
            var now = week.getValue();
            shown.evidence().forEach((day, known) -> {
                if (Objects.equals(shown.week().get(day), now.get(day))) {
                    kept.put(day, known);
                }
            });
        }
        return kept;
    }

    private boolean confirmed() {
        return confirmed.getValue() == shown.sure() ? shown.confirmed() : confirmed.getValue();
    }

    @Override
    protected Draft<OpeningHours> read() {
        var lacking = week.lacking();
        return lacking.isEmpty()
                ? new Draft.Complete<>(new OpeningHours(
                        code.getValue(),
                        name.getValue().strip(),
                        Objects.requireNonNullElse(site.getValue(), ""),
                        kind.getValue(),
                        new Dates(from.getValue(), until.getValue()),
                        week.getValue(),
                        confirmed(),
                        source.getValue(),
                        evidence()))
                : new Draft.Lacking<>(lacking);
    }
}
