package id.anjung.ui.regency;

import id.anjung.ui.shell.kit.Reader;
import java.time.DayOfWeek;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Write weekdays as people say them. */
final class Weekdays {
    private static final int ROW = 3;

    private Weekdays() {}

    /** Write one day. */
    static String name(Reader reader, DayOfWeek day) {
        return day.getDisplayName(TextStyle.FULL, reader.language());
    }

    /** Write several: three or more in a row by the first and the last, {@code Senin–Kamis, Sabtu}. */
    static String names(Reader reader, Collection<DayOfWeek> days) {
        return rows(days).stream()
                .map(row -> row.size() < ROW
                        ? row.stream().map(day -> name(reader, day)).collect(Collectors.joining(", "))
                        : name(reader, row.getFirst()) + "–" + name(reader, row.getLast()))
                .collect(Collectors.joining(", "));
    }

    private static List<List<DayOfWeek>> rows(Collection<DayOfWeek> days) {
        var rows = new ArrayList<List<DayOfWeek>>();
        for (var day : new TreeSet<>(days)) {
            if (rows.isEmpty() || rows.getLast().getLast().getValue() + 1 != day.getValue()) {
                rows.add(new ArrayList<>());
            }
            rows.getLast().add(day);
        }
        return rows;
    }
}
