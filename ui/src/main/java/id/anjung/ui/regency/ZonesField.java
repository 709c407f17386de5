package id.anjung.ui.regency;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import id.anjung.agency.Zone;
import id.anjung.ui.shell.kit.Reader;
import id.anjung.ui.shell.kit.RowPart;
import id.anjung.ui.shell.kit.RowsField;
import java.util.Optional;

/** Let a person divide a site into zones. */
final class ZonesField extends RowsField<Zone> {
    private static final long serialVersionUID = 1L;

    private final transient Reader reader;

    ZonesField(Reader reader) {
        super(reader, "regency.site.zones.add");
        this.reader = reader;
    }

    @Override
    protected RowPart<Zone> row(Optional<Zone> value, Runnable changed, Runnable next) {
        return new Part(reader, value, changed, next);
    }

    private static final class Part implements RowPart<Zone> {
        private final TextField name = new TextField();
        private final TextField code = new TextField();
        private final Div both = new Div(name, code);
        private final boolean confirmed;

        Part(Reader reader, Optional<Zone> value, Runnable changed, Runnable next) {
            confirmed = value.map(Zone::confirmed).orElse(false);
            both.addClassName("pair");
            name.setPlaceholder(reader.say("regency.site.zones.name"));
            name.setAriaLabel(reader.say("regency.site.zones.name"));
            code.setPlaceholder(reader.say("regency.site.zones.code"));
            code.setAriaLabel(reader.say("regency.site.zones.code"));
            name.setManualValidation(true);
            code.setManualValidation(true);
            value.ifPresent(zone -> {
                name.setValue(zone.name());
                code.setValue(zone.code());
            });
            Codes.follow(name, code);
            name.addValueChangeListener(event -> changed.run());
            code.addValueChangeListener(event -> changed.run());
            code.addKeyPressListener(Key.ENTER, event -> next.run());
        }

        @Override
        public Component component() {
            return both;
        }

        @Override
        public Zone value() {
            return new Zone(code.getValue().strip(), name.getValue().strip(), confirmed);
        }

        @Override
        public boolean blank() {
            return code.getValue().isBlank() && name.getValue().isBlank();
        }

        @Override
        public void mark(String within, String words) {
            var field = within.equals("code") ? code : name;
            field.setErrorMessage(words);
            field.setInvalid(true);
        }

        @Override
        public void unmark() {
            name.setInvalid(false);
            code.setInvalid(false);
        }

        @Override
        public void focus() {
            name.focus();
        }

        @Override
        public void readOnly(boolean fixed) {
            name.setReadOnly(fixed);
            code.setReadOnly(fixed);
        }
    }
}
