package id.anjung.ui.regency;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import id.anjung.ui.shell.kit.DateField;
import id.anjung.ui.shell.kit.Reader;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** Let a person choose a part of the trail. */
final class AuditFilterLine extends Div {
    private static final long serialVersionUID = 1L;

    private final TextField text = new TextField();
    private final Select<String> noun = new Select<>();
    private final DateField from;
    private final DateField until;
    private boolean filling;

    AuditFilterLine(Reader reader, List<String> nouns, Consumer<AuditState> told) {
        addClassName("filter");
        text.setPlaceholder(reader.say("kit.find"));
        text.setAriaLabel(reader.say("regency.audit.find"));
        text.setPrefixComponent(VaadinIcon.SEARCH.create());
        text.setClearButtonVisible(true);
        text.setValueChangeMode(ValueChangeMode.LAZY);
        noun.setItems(Stream.concat(Stream.of(""), nouns.stream()).toList());
        noun.setItemLabelGenerator(key -> reader.say("regency.audit.noun." + (key.isEmpty() ? "all" : key)));
        noun.setAriaLabel(reader.say("kit.narrow"));
        from = day(reader, "regency.audit.from");
        until = day(reader, "regency.audit.until");
        add(text, noun, from, until);
        text.addValueChangeListener(event -> tell(told));
        noun.addValueChangeListener(event -> tell(told));
        from.addValueChangeListener(event -> tell(told));
        until.addValueChangeListener(event -> tell(told));
    }

    private static DateField day(Reader reader, String key) {
        var field = new DateField(reader);
        field.setPlaceholder(reader.say(key));
        field.setAriaLabel(reader.say(key));
        field.setClearButtonVisible(true);
        return field;
    }

    private void tell(Consumer<AuditState> told) {
        if (!filling) {
            told.accept(new AuditState(
                    text.getValue().strip(),
                    Optional.ofNullable(noun.getValue()).orElse(""),
                    from.getOptionalValue(),
                    until.getOptionalValue(),
                    0));
        }
    }

    void show(AuditState state) {
        filling = true;
        text.setValue(state.text());
        noun.setValue(state.noun());
        from.setValue(state.from().orElse(null));
        until.setValue(state.until().orElse(null));
        filling = false;
    }
}
