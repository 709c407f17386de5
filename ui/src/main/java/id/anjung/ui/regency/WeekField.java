package id.anjung.ui.regency;

import com.vaadin.flow.component.customfield.CustomField;
import id.anjung.calendar.Times;
import id.anjung.register.FieldProblem;
import id.anjung.ui.shell.kit.Marked;
import id.anjung.ui.shell.kit.Reader;
import java.time.DayOfWeek;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.regex.Pattern;

/** Let a person write the sessions of each weekday; between two sessions lies a break. */
final class WeekField extends CustomField<Map<DayOfWeek, List<Times>>> implements Marked {
    private static final long serialVersionUID = 1L;
    private static final Pattern PLACE = Pattern.compile("\\.([A-Z]+)(?:\\[(\\d+)])?(?:\\.(open|close))?");

    private final transient Map<DayOfWeek, DayRow> rows = new EnumMap<>(DayOfWeek.class);

    WeekField(Reader reader) {
        super(Map.of());
        addClassName("week-field");
        for (var day : DayOfWeek.values()) {
            var row = new DayRow(reader, day, this::updateValue, this::copyDown);
            rows.put(day, row);
            add(row);
        }
    }

    private void copyDown(DayOfWeek day) {
        row(day.plus(1)).show(row(day).said());
        updateValue();
    }

    private DayRow row(DayOfWeek day) {
        return Objects.requireNonNull(rows.get(day), "every day has a row");
    }

    /** List the sessions that lack a time. */
    List<FieldProblem> lacking() {
        return rows.values().stream().flatMap(row -> row.lacking().stream()).toList();
    }

    @Override
    protected Map<DayOfWeek, List<Times>> generateModelValue() {
        var week = new TreeMap<DayOfWeek, List<Times>>();
        rows.forEach((day, row) -> {
            if (!row.said().isEmpty()) {
                week.put(day, row.said());
            }
        });
        return week;
    }

    @Override
    protected void setPresentationValue(Map<DayOfWeek, List<Times>> week) {
        rows.forEach((day, row) -> row.show(week.getOrDefault(day, List.of())));
    }

    @Override
    public void setReadOnly(boolean readOnly) {
        super.setReadOnly(readOnly);
        rows.values().forEach(row -> row.readOnly(readOnly));
    }

    @Override
    public void mark(String within, String words) {
        var place = PLACE.matcher(within);
        if (place.matches() && place.group(2) != null) {
            row(DayOfWeek.valueOf(place.group(1)))
                    .mark(Integer.parseInt(place.group(2)), "close".equals(place.group(3)), words);
        } else {
            setErrorMessage(words);
            setInvalid(true);
        }
    }

    @Override
    public void unmark() {
        setInvalid(false);
        rows.values().forEach(DayRow::unmark);
    }
}
