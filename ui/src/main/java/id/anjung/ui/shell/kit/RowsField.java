package id.anjung.ui.shell.kit;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.customfield.CustomField;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.icon.VaadinIcon;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Let a person write things in order: add, move, take away. Rows that say nothing do not count. */
public abstract class RowsField<T> extends CustomField<List<T>> implements Marked {
    private static final long serialVersionUID = 1L;
    private static final Pattern PLACE = Pattern.compile("\\[(\\d+)]\\.?(.*)");

    private final transient Reader reader;
    private final transient List<RowPart<T>> rows = new ArrayList<>();
    private final OrderedList list = new OrderedList();
    private final Button more = new Button();

    /**
     * Begin a field.
     *
     * @param more key of the words of the button that adds a row
     */
    protected RowsField(Reader reader, String more) {
        super(List.of());
        this.reader = reader;
        addClassName("rows-field");
        this.more.setText(reader.say(more));
        this.more.setIcon(VaadinIcon.PLUS.create());
        this.more.addThemeVariants(ButtonVariant.AURA_TERTIARY);
        this.more.addClickListener(event -> append());
        add(list, this.more);
    }

    /** Make a row; it calls {@code changed} whenever a person changes it, {@code next} to begin another. */
    protected abstract RowPart<T> row(Optional<T> value, Runnable changed, Runnable next);

    private void append() {
        var row = row(Optional.empty(), this::updateValue, this::append);
        rows.add(row);
        lay();
        row.focus();
    }

    private void lay() {
        list.removeAll();
        rows.forEach(row -> {
            var item = new ListItem(row.component());
            if (!isReadOnly()) {
                item.add(
                        tool(VaadinIcon.ARROW_UP, "kit.rows.up", row, () -> move(row, -1)),
                        tool(VaadinIcon.ARROW_DOWN, "kit.rows.down", row, () -> move(row, 1)),
                        tool(VaadinIcon.TRASH, "kit.rows.remove", row, () -> remove(row)));
            }
            row.readOnly(isReadOnly());
            list.add(item);
        });
    }

    private Button tool(VaadinIcon icon, String key, RowPart<T> row, Runnable work) {
        var button = new Button(icon.create(), event -> work.run());
        button.addThemeVariants(ButtonVariant.AURA_TERTIARY);
        var place = rows.indexOf(row);
        button.setAriaLabel(reader.say(key, place + 1));
        button.setEnabled(!(place == 0 && icon == VaadinIcon.ARROW_UP)
                && !(place == rows.size() - 1 && icon == VaadinIcon.ARROW_DOWN));
        return button;
    }

    private void move(RowPart<T> row, int by) {
        int from = rows.indexOf(row);
        Collections.swap(rows, from, from + by);
        lay();
        row.focus();
        updateValue();
    }

    private void remove(RowPart<T> row) {
        int place = rows.indexOf(row);
        rows.remove(row);
        lay();
        if (rows.isEmpty()) {
            more.focus();
        } else {
            rows.get(Math.min(place, rows.size() - 1)).focus();
        }
        updateValue();
    }

    private List<RowPart<T>> said() {
        return rows.stream().filter(row -> !row.blank()).toList();
    }

    @Override
    protected List<T> generateModelValue() {
        return said().stream().map(RowPart::value).toList();
    }

    @Override
    protected void setPresentationValue(List<T> values) {
        rows.clear();
        values.forEach(value -> rows.add(row(Optional.of(value), this::updateValue, this::append)));
        lay();
    }

    @Override
    public void setReadOnly(boolean readOnly) {
        super.setReadOnly(readOnly);
        more.setVisible(!readOnly);
        lay();
    }

    @Override
    public void mark(String within, String words) {
        var place = PLACE.matcher(within);
        var said = said();
        if (place.matches() && Integer.parseInt(place.group(1)) < said.size()) {
            said.get(Integer.parseInt(place.group(1))).mark(place.group(2), words);
        } else {
            setErrorMessage(words);
            setInvalid(true);
        }
    }

    @Override
    public void unmark() {
        setInvalid(false);
        rows.forEach(RowPart::unmark);
    }
}
