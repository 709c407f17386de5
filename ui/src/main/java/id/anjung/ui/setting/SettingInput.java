package id.anjung.ui.setting;

import com.vaadin.flow.component.AbstractField;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasHelper;
import com.vaadin.flow.component.HasLabel;
import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import id.anjung.setting.level.SettingKey;
import id.anjung.setting.level.SettingType;
import java.io.Serializable;
import java.util.Objects;
import java.util.function.Function;

/** Ask for a setting in the way that fits its type, and write the answer as settings are written. */
final class SettingInput<F extends AbstractField<?, T> & HasLabel & HasHelper & HasValidation, T>
        implements Serializable {
    private static final long serialVersionUID = 1L;

    private final F field;
    private final transient Function<String, T> read;
    private final transient Function<T, String> write;

    private SettingInput(F field, Function<String, T> read, Function<T, String> write) {
        this.field = field;
        this.read = read;
        this.write = write;
    }

    static SettingInput<?, ?> of(SettingKey key, SettingWords words) {
        var input = switch (key.type()) {
            case SettingType.Whole(int least, int most) -> whole(least, most);
            case SettingType.Flag flag ->
                new SettingInput<>(new Checkbox(), Boolean::valueOf, value -> Boolean.toString(value));
            case SettingType.Choice(var choices) -> {
                var select = new Select<String>();
                select.setItems(choices);
                select.setItemLabelGenerator(value -> value == null ? "" : words.choice(key, value));
                yield new SettingInput<>(select, Function.identity(), Objects::toString);
            }
            case SettingType.Line(int longest) -> {
                var text = new TextField();
                text.setMaxLength(longest);
                yield new SettingInput<>(text, Function.identity(), String::strip);
            }
        };
        input.field.setLabel(words.name(key));
        input.field.setHelperText(words.say("help." + key.path()));
        return input;
    }

    private static SettingInput<IntegerField, Integer> whole(int least, int most) {
        var number = new IntegerField();
        number.setMin(least);
        number.setMax(most);
        number.setStepButtonsVisible(true);
        number.setManualValidation(true);
        return new SettingInput<>(number, Integer::valueOf, value -> Objects.toString(value, ""));
    }

    Component component() {
        return field;
    }

    void show(String value) {
        field.setInvalid(false);
        field.setValue(read.apply(value));
    }

    String value() {
        return write.apply(field.getValue());
    }

    void readOnly(boolean fixed) {
        field.setReadOnly(fixed);
    }

    void wrong(String message) {
        field.setErrorMessage(message);
        field.setInvalid(true);
    }

    /** Call back when the person has changed the value. */
    void whenChanged(Runnable changed) {
        HasValue.ValueChangeListener<AbstractField.ComponentValueChangeEvent<?, T>> listener = event -> {
            if (event.isFromClient()) {
                field.setInvalid(false);
                changed.run();
            }
        };
        ((HasValue<AbstractField.ComponentValueChangeEvent<?, T>, T>) (HasValue<?, T>) field)
                .addValueChangeListener(listener);
    }
}
