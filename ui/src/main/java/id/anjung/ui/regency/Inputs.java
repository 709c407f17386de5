package id.anjung.ui.regency;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasHelper;
import com.vaadin.flow.component.HasStyle;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import id.anjung.register.Entry;
import id.anjung.register.Everything;
import id.anjung.register.Keeping;
import id.anjung.register.Kept;
import id.anjung.ui.shell.kit.Reader;
import java.time.DayOfWeek;
import java.util.List;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/** Make the inputs that the regency's forms have in common. */
final class Inputs {
    private static final String NOTHING = "–";

    private Inputs() {}

    static TextField code(Reader reader) {
        return code(reader, "regency.code.help");
    }

    static TextField code(Reader reader, String help) {
        var field = new TextField();
        field.setHelperText(reader.say(help));
        field.setAllowedCharPattern("[A-Za-z0-9._\\-]");
        return field;
    }

    static TextArea lines() {
        var area = wide(new TextArea());
        area.setMinRows(2);
        return area;
    }

    static <E extends Enum<E>> Select<E> choice(Reader reader, String words, E[] all) {
        var select = new Select<E>();
        select.setItems(all);
        select.setItemLabelGenerator(one -> one == null ? NOTHING : reader.say(words, one));
        return select;
    }

    static CheckboxGroup<DayOfWeek> weekdays(Reader reader) {
        var group = wide(new CheckboxGroup<DayOfWeek>());
        group.setItems(DayOfWeek.values());
        group.setItemLabelGenerator(day -> Weekdays.name(reader, day));
        return group;
    }

    /** Let a person choose the code of another record by its name. */
    static <D extends Entry> ComboBox<String> reference(Keeping<D> keeping, Function<D, String> name) {
        var found = Everything.inUse(keeping).stream().map(Kept::data).toList();
        var box = new ComboBox<String>();
        box.setItems(found.stream().map(Entry::code).toList());
        box.setItemLabelGenerator(names(found, name));
        return box;
    }

    static <D extends Entry> NameOf names(List<D> found, Function<D, String> name) {
        return new NameOf(code -> found.stream()
                .filter(entry -> entry.code().equals(code))
                .map(name)
                .findFirst()
                .orElse(code));
    }

    /** Give a part the whole width of the form and a line that helps. */
    static <C extends Component & HasStyle & HasHelper> C helped(C part, Reader reader, String key) {
        part.setHelperText(reader.say(key));
        return wide(part);
    }

    /** Give a part the whole width of the form. */
    static <C extends Component & HasStyle> C wide(C part) {
        part.addClassName("wide");
        return part;
    }

    /** Label codes by names. */
    record NameOf(UnaryOperator<String> names) implements com.vaadin.flow.component.ItemLabelGenerator<String> {
        @Override
        public String apply(String code) {
            return names.apply(code);
        }
    }
}
