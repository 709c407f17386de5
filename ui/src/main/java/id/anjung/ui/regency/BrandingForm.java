package id.anjung.ui.regency;

import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import id.anjung.setting.Branding;
import id.anjung.ui.shell.kit.Draft;
import id.anjung.ui.shell.kit.Reader;
import id.anjung.ui.shell.kit.RecordForm;
import java.util.Map;

/** Let a person choose name, tagline and accent, and see at once what citizens will see. */
final class BrandingForm extends RecordForm<Branding> {
    private static final long serialVersionUID = 1L;

    private final TextField name;
    private final TextField tagline;
    private final AccentField accent;
    private final BrandingPreview preview;

    BrandingForm(Reader reader, String words) {
        super(reader, words);
        addClassName("branding-form");
        name = required("name", Inputs.wide(new TextField()));
        name.setValueChangeMode(ValueChangeMode.LAZY);
        tagline = field("tagline", Inputs.wide(new TextField()));
        tagline.setValueChangeMode(ValueChangeMode.LAZY);
        accent = required("accent", Inputs.wide(new AccentField(reader)));
        preview = new BrandingPreview(reader);
        add(preview);
        name.addValueChangeListener(event -> draw());
        tagline.addValueChangeListener(event -> draw());
        accent.addValueChangeListener(event -> draw());
    }

    private void draw() {
        preview.show(name.getValue(), tagline.getValue(), accent.getValue());
    }

    @Override
    protected void fill(Branding branding) {
        name.setValue(branding.name());
        tagline.setValue(branding.tagline());
        accent.setValue(branding.accent());
        draw();
    }

    @Override
    protected void begin(Map<String, String> given) {
        fill(new Branding(Branding.CODE, "", "", Branding.RIVER));
    }

    @Override
    protected Draft<Branding> read() {
        return new Draft.Complete<>(new Branding(
                Branding.CODE,
                name.getValue().strip(),
                tagline.getValue().strip(),
                accent.getValue().strip()));
    }
}
