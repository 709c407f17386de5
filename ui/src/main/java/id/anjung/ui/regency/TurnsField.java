package id.anjung.ui.regency;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import id.anjung.agency.Agency;
import id.anjung.agency.Turn;
import id.anjung.register.Entry;
import id.anjung.ui.shell.kit.Reader;
import id.anjung.ui.shell.kit.RowPart;
import id.anjung.ui.shell.kit.RowsField;
import java.time.DayOfWeek;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Let a person say on which days an agency has a shared counter; those that are not named have it on all their days. */
final class TurnsField extends RowsField<Turn> {
    private static final long serialVersionUID = 1L;

    private final transient Reader reader;
    private final transient List<Agency> agencies;

    TurnsField(Reader reader, List<Agency> agencies) {
        super(reader, "regency.counter.turns.add");
        this.reader = reader;
        this.agencies = agencies;
    }

    @Override
    protected RowPart<Turn> row(Optional<Turn> value, Runnable changed, Runnable next) {
        var agency = new ComboBox<String>();
        agency.setLabel(reader.say("regency.counter.turns.agency"));
        agency.setItems(agencies.stream().map(Entry::code).toList());
        agency.setItemLabelGenerator(Inputs.names(agencies, Agency::shortName));
        agency.setManualValidation(true);
        var days = new CheckboxGroup<DayOfWeek>();
        days.setLabel(reader.say("regency.counter.turns.days"));
        days.setItems(DayOfWeek.values());
        days.setItemLabelGenerator(day -> Weekdays.name(reader, day));
        days.setManualValidation(true);
        value.ifPresent(turn -> {
            agency.setValue(turn.agency().isEmpty() ? null : turn.agency());
            days.setValue(Set.copyOf(turn.days()));
        });
        agency.addValueChangeListener(event -> changed.run());
        days.addValueChangeListener(event -> changed.run());
        var row = new Div(agency, days);
        row.addClassName("turn");
        return new Part(row, agency, days);
    }

    private record Part(Div row, ComboBox<String> agency, CheckboxGroup<DayOfWeek> days) implements RowPart<Turn> {
        @Override
        public Component component() {
            return row;
        }

        @Override
        public Turn value() {
            return new Turn(agency.getOptionalValue().orElse(""), List.copyOf(days.getValue()));
        }

        @Override
        public boolean blank() {
            return agency.isEmpty() && days.isEmpty();
        }

        @Override
        public void mark(String within, String words) {
            if (within.contains("days")) {
                days.setErrorMessage(words);
                days.setInvalid(true);
            } else {
                agency.setErrorMessage(words);
                agency.setInvalid(true);
            }
        }

        @Override
        public void unmark() {
            agency.setInvalid(false);
            days.setInvalid(false);
        }

        @Override
        public void focus() {
            agency.focus();
        }

        @Override
        public void readOnly(boolean fixed) {
            agency.setReadOnly(fixed);
            days.setReadOnly(fixed);
        }
    }
}
