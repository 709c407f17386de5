package id.anjung.ui.regency;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.textfield.TextField;
import id.anjung.ui.shell.kit.Reader;
import id.anjung.ui.shell.kit.RowPart;
import id.anjung.ui.shell.kit.RowsField;
import java.util.Optional;

/** Let a person write what citizens bring, in order. */
final class RequirementsField extends RowsField<String> {
    private static final long serialVersionUID = 1L;

    private final transient Reader reader;

    RequirementsField(Reader reader) {
        super(reader, "regency.service.requirements.add");
        this.reader = reader;
    }

    @Override
    protected RowPart<String> row(Optional<String> value, Runnable changed, Runnable next) {
        var text = new TextField();
        text.setAriaLabel(reader.say("regency.service.requirements.one"));
        text.setManualValidation(true);
        text.setValue(value.orElse(""));
        text.addValueChangeListener(event -> changed.run());
        text.addKeyPressListener(Key.ENTER, event -> next.run());
        return new Part(text);
    }

    private record Part(TextField text) implements RowPart<String> {
        @Override
        public Component component() {
            return text;
        }

        @Override
        public String value() {
            return text.getValue().strip();
        }

        @Override
        public boolean blank() {
            return text.getValue().isBlank();
        }

        @Override
        public void mark(String within, String words) {
            text.setErrorMessage(words);
            text.setInvalid(true);
        }

        @Override
        public void unmark() {
            text.setInvalid(false);
        }

        @Override
        public void focus() {
            text.focus();
        }

        @Override
        public void readOnly(boolean fixed) {
            text.setReadOnly(fixed);
        }
    }
}
