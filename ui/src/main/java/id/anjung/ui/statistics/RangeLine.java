package id.anjung.ui.statistics;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import id.anjung.statistics.Grouping;
import id.anjung.statistics.Range;
import id.anjung.ui.shell.kit.DateField;
import id.anjung.ui.shell.kit.Reader;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Consumer;

/** Let a person choose the days, and into what they are taken apart. */
final class RangeLine extends Div {
    private static final long serialVersionUID = 1L;
    private static final int WEEK = 7;

    private final transient Reader reader;
    private final transient Consumer<Looked> told;
    private final DateField from;
    private final DateField to;
    private final Select<Grouping> by = new Select<>();
    private transient Looked shown;
    private boolean filling;

    RangeLine(Reader reader, LocalDate today, Looked looked, Consumer<Looked> told) {
        this.reader = reader;
        this.told = told;
        this.shown = looked;
        from = day("statistics.from");
        to = day("statistics.to");
        by.setLabel(reader.say("statistics.by"));
        by.setItems(Grouping.values());
        by.setItemLabelGenerator(one -> reader.say("statistics.by", one));
        to.setManualValidation(true);
        show(looked);
        from.addValueChangeListener(event -> tell());
        to.addValueChangeListener(event -> tell());
        by.addValueChangeListener(event -> tell());
        var usual = new Div(
                usual("statistics.today", new Range(today, today)),
                usual("statistics.week", new Range(today.minusDays(WEEK - 1L), today)),
                usual("statistics.month", Range.upTo(today)));
        usual.addClassName("usual");
        add(from, to, by, usual);
        addClassName("range-line");
    }

    private DateField day(String key) {
        var field = new DateField(reader);
        field.setLabel(reader.say(key));
        field.setRequired(true);
        return field;
    }

    private Button usual(String key, Range range) {
        var button = new Button(reader.say(key), event -> {
            show(shown.with(range));
            told.accept(shown);
        });
        button.addThemeVariants(ButtonVariant.AURA_TERTIARY);
        return button;
    }

    private void tell() {
        if (filling) {
            return;
        }
        if (from.isEmpty() || to.isEmpty()) {
            show(shown);
            return;
        }
        shown = shown.with(new Range(from.getValue(), to.getValue()))
                .with(Optional.ofNullable(by.getValue()).orElse(Grouping.DAY));
        judge();
        told.accept(shown);
    }

    void show(Looked looked) {
        filling = true;
        shown = looked;
        from.setValue(looked.range().from());
        to.setValue(looked.range().to());
        by.setValue(looked.by());
        filling = false;
        judge();
    }

    private void judge() {
        var problems = shown.range().problems();
        to.setInvalid(!problems.isEmpty());
        to.setErrorMessage(problems.stream().findFirst().map(reader::say).orElse(""));
    }
}
