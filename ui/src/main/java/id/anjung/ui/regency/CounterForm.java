package id.anjung.ui.regency;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.textfield.TextField;
import id.anjung.agency.Agencies;
import id.anjung.agency.Agency;
import id.anjung.agency.Counter;
import id.anjung.agency.Site;
import id.anjung.agency.Sites;
import id.anjung.agency.Zone;
import id.anjung.register.Entry;
import id.anjung.register.Everything;
import id.anjung.register.Kept;
import id.anjung.ui.shell.kit.Draft;
import id.anjung.ui.shell.kit.Reader;
import id.anjung.ui.shell.kit.RecordForm;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Let a person fill in a counter. */
final class CounterForm extends RecordForm<Counter> {
    private static final long serialVersionUID = 1L;

    private final transient List<Site> sites;
    private final TextField code;
    private final TextField name;
    private final ComboBox<String> site;
    private final ComboBox<String> zone;
    private final MultiSelectComboBox<String> agencies;
    private final Checkbox shared;
    private final TurnsField turns;
    private final Checkbox confirmed;

    CounterForm(Reader reader, String words, Sites sites, Agencies agencies) {
        super(reader, words);
        this.sites = Everything.inUse(sites).stream().map(Kept::data).toList();
        code = required("code", Inputs.code(reader, "regency.counter.code.help"));
        name = required("name", new TextField());
        site = required("site", Inputs.reference(sites, Site::name));
        zone = required("zone", new ComboBox<>());
        this.agencies = required("agencies", Inputs.wide(new MultiSelectComboBox<>()));
        var known = Everything.inUse(agencies).stream().map(Kept::data).toList();
        this.agencies.setItems(known.stream().map(Entry::code).toList());
        this.agencies.setItemLabelGenerator(Inputs.names(known, Agency::shortName));
        shared = field("shared", Inputs.helped(new Checkbox(), reader, "regency.counter.shared.help"));
        turns = field("turns", new TurnsField(reader, known));
        confirmed = field("confirmed", Inputs.wide(new Checkbox()));
        site.addValueChangeListener(event -> offerZones(event.getValue()));
    }

    private void offerZones(@Nullable String chosen) {
        var before = zone.getValue();
        var offered = zonesOf(chosen).toList();
        zone.setItems(offered.stream().map(Zone::code).toList());
        zone.setItemLabelGenerator(code -> offered.stream()
                .filter(one -> one.code().equals(code))
                .map(Zone::name)
                .findFirst()
                .orElse(code));
        boolean still = offered.stream().anyMatch(one -> one.code().equals(before));
        zone.setValue(still ? before : offered.size() == 1 ? offered.getFirst().code() : null);
    }

    private Stream<Zone> zonesOf(@Nullable String chosen) {
        return sites.stream().filter(one -> one.code().equals(chosen)).flatMap(one -> one.zones().stream());
    }

    @Override
    protected void fill(Counter counter) {
        code.setValue(counter.code());
        name.setValue(counter.name());
        zone.clear();
        site.setValue(counter.site().isEmpty() ? null : counter.site());
        offerZones(counter.site());
        if (!counter.zone().isEmpty()) {
            zone.setValue(counter.zone());
        }
        agencies.setValue(Set.copyOf(counter.agencies()));
        shared.setValue(counter.shared());
        turns.setValue(counter.turns());
        confirmed.setValue(counter.confirmed());
    }

    @Override
    protected void begin(Map<String, String> given) {
        var only = sites.size() == 1 ? sites.getFirst().code() : "";
        var agency = given.getOrDefault("instansi", "");
        fill(new Counter("", "", only, "", agency.isEmpty() ? List.of() : List.of(agency), false));
    }

    @Override
    protected Draft<Counter> read() {
        return new Draft.Complete<>(new Counter(
                code.getValue(),
                name.getValue().strip(),
                Objects.requireNonNullElse(site.getValue(), ""),
                Objects.requireNonNullElse(zone.getValue(), ""),
                List.copyOf(agencies.getValue()),
                shared.getValue(),
                turns.getValue(),
                confirmed.getValue()));
    }
}
