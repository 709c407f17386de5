package id.anjung.ui.shell.kit;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.List;
import java.util.function.Consumer;

/** Let a person choose which records a list shows. */
final class FilterLine extends Div {
    private static final long serialVersionUID = 1L;
    private static final int PATIENCE = 300;

    private final TextField text = new TextField();
    private final Select<String> narrowing = new Select<>();
    private final Checkbox retiredToo = new Checkbox();

    FilterLine(Kind<?> kind, Reader reader, Consumer<ListState.Filter> told) {
        addClassName("filter");
        text.setPlaceholder(reader.say("kit.find"));
        text.setAriaLabel(reader.say("kit.find.label", reader.say(kind.words() + ".title")));
        text.setPrefixComponent(VaadinIcon.SEARCH.create());
        text.setClearButtonVisible(true);
        text.setValueChangeMode(ValueChangeMode.LAZY);
        text.setValueChangeTimeout(PATIENCE);
        narrowing.setItems(keys(kind));
        narrowing.setItemLabelGenerator(
                key -> reader.say(key.isEmpty() ? "kit.narrow.all" : kind.words() + ".narrow." + key));
        narrowing.setAriaLabel(reader.say("kit.narrow"));
        narrowing.setVisible(!kind.narrowings().isEmpty());
        retiredToo.setLabel(reader.say("kit.retired.too"));
        add(text, narrowing, retiredToo);
        text.addValueChangeListener(event -> tell(event.isFromClient(), told));
        narrowing.addValueChangeListener(event -> tell(event.isFromClient(), told));
        retiredToo.addValueChangeListener(event -> tell(event.isFromClient(), told));
    }

    private static List<String> keys(Kind<?> kind) {
        return java.util.stream.Stream.concat(
                        java.util.stream.Stream.of(""),
                        kind.narrowings().stream().map(Narrowing::key))
                .toList();
    }

    private void tell(boolean byPerson, Consumer<ListState.Filter> told) {
        if (byPerson) {
            var chosen = narrowing.getValue();
            told.accept(
                    new ListState.Filter(text.getValue().strip(), retiredToo.getValue(), chosen == null ? "" : chosen));
        }
    }

    void show(ListState.Filter filter) {
        text.setValue(filter.text());
        narrowing.setValue(filter.narrowing());
        retiredToo.setValue(filter.retiredToo());
    }
}
