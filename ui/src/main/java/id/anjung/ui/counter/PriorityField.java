package id.anjung.ui.counter;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import id.anjung.queue.PriorityClass;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Ask kindly whom the law lets go first; no proof is asked for, and nobody has to answer. */
final class PriorityField extends Div {
    private static final long serialVersionUID = 1L;
    private static final String NONE = "";

    private final RadioButtonGroup<String> field = new RadioButtonGroup<>();

    PriorityField() {
        field.setLabel(getTranslation("desk.priority"));
        field.setHelperText(getTranslation("desk.priority.help"));
        field.setItems(
                Stream.concat(Stream.of(NONE), Stream.of(PriorityClass.values()).map(Enum::name))
                        .toList());
        field.setItemLabelGenerator(name -> name.equals(NONE)
                ? getTranslation("desk.priority.none")
                : PriorityClass.valueOf(name).words(getLocale()));
        field.setValue(NONE);
        add(field);
    }

    void show(@Nullable PriorityClass priority) {
        field.setValue(priority == null ? NONE : priority.name());
    }

    Optional<PriorityClass> chosen() {
        return field.getOptionalValue().filter(name -> !name.equals(NONE)).map(PriorityClass::valueOf);
    }
}
