package id.anjung.ui.regency;

import id.anjung.calendar.Times;
import id.anjung.ui.shell.kit.Reader;
import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Write a week of opening hours: days with the same hours together. */
final class Week {
    private Week() {}

    static String words(Reader reader, Map<DayOfWeek, List<Times>> week) {
        var alike = new LinkedHashMap<List<Times>, List<DayOfWeek>>();
        new TreeMap<>(week).forEach((day, sessions) -> {
            if (!sessions.isEmpty()) {
                alike.computeIfAbsent(sessions, same -> new ArrayList<>()).add(day);
            }
        });
        return alike.entrySet().stream()
                .map(entry -> Weekdays.names(reader, entry.getValue()) + " " + sessions(reader, entry.getKey()))
                .collect(Collectors.joining(";\n"));
    }

    static String sessions(Reader reader, List<Times> sessions) {
        return sessions.stream()
                .map(times -> reader.formats().span(times.open(), times.close()))
                .collect(Collectors.joining(", "));
    }
}
