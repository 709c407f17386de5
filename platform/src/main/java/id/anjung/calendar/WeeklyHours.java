package id.anjung.calendar;

import java.time.DayOfWeek;
import java.time.Duration;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Hold the sessions of a week. A day without sessions is closed and not in the map.
 *
 * @param sessions by weekday, in the order of the day
 */
public record WeeklyHours(Map<DayOfWeek, List<Session>> sessions) {
    /** A week in which nothing opens. */
    public static final WeeklyHours CLOSED = new WeeklyHours(Map.of());

    public WeeklyHours {
        var days = new EnumMap<DayOfWeek, List<Session>>(DayOfWeek.class);
        sessions.forEach((day, open) -> {
            if (!open.isEmpty()) {
                days.put(day, inOrder(day, open));
            }
        });
        sessions = Collections.unmodifiableMap(days);
    }

    /** Answer the sessions of a weekday; none when it is closed. */
    public List<Session> on(DayOfWeek day) {
        return sessions.getOrDefault(day, List.of());
    }

    /** Answer the weekdays on which something opens. */
    public Set<DayOfWeek> openDays() {
        return sessions.keySet();
    }

    /** Answer how long the doors are open in a week, breaks left out. */
    public Duration total() {
        return sessions.values().stream()
                .flatMap(Collection::stream)
                .map(Session::length)
                .reduce(Duration.ZERO, Duration::plus);
    }

    private static List<Session> inOrder(DayOfWeek day, List<Session> sessions) {
        var sorted =
                sessions.stream().sorted(Comparator.comparing(Session::open)).toList();
        for (int i = 1; i < sorted.size(); i++) {
            if (sorted.get(i - 1).overlaps(sorted.get(i))) {
                throw new IllegalArgumentException(
                        day + " has sessions that overlap: " + sorted.get(i - 1) + ", " + sorted.get(i));
            }
        }
        return sorted;
    }
}
