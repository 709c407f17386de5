package id.anjung.ui.regency;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import id.anjung.agency.Site;
import id.anjung.ui.shell.kit.Draft;
import id.anjung.ui.shell.kit.Reader;
import id.anjung.ui.shell.kit.RecordForm;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Let a person fill in a site. */
final class SiteForm extends RecordForm<Site> {
    private static final long serialVersionUID = 1L;
    private static final String USUAL_ZONE = "Asia/Makassar";

    private final TextField name;
    private final TextField code;
    private final TextArea address;
    private final Select<String> timeZone;
    private final ZonesField zones;
    private final Checkbox confirmed;
    private final TextField source;

    SiteForm(Reader reader, String words) {
        super(reader, words);
        name = required("name", Inputs.wide(new TextField()));
        code = required("code", Inputs.code(reader));
        timeZone = required("timeZone", new Select<>());
        timeZone.setItems(Zones.all());
        timeZone.setItemLabelGenerator(Zones::name);
        address = required("address", Inputs.lines());
        zones = required("zones", Inputs.wide(new ZonesField(reader)));
        confirmed = field("confirmed", Inputs.wide(new Checkbox()));
        source = field("source", Inputs.wide(new TextField()));
        Codes.follow(name, code);
    }

    @Override
    protected void fill(Site site) {
        name.setValue(site.name());
        code.setValue(site.code());
        address.setValue(site.address());
        timeZone.setValue(site.timeZone());
        zones.setValue(site.zones());
        confirmed.setValue(site.confirmed());
        source.setValue(Objects.requireNonNullElse(site.source(), ""));
    }

    @Override
    protected void begin(Map<String, String> given) {
        fill(new Site("", "", "", USUAL_ZONE, List.of(), false));
    }

    @Override
    protected Draft<Site> read() {
        return new Draft.Complete<>(new Site(
                code.getValue(),
                name.getValue().strip(),
                address.getValue().strip(),
                timeZone.getValue(),
                zones.getValue(),
                confirmed.getValue(),
                source.getValue()));
    }
}
