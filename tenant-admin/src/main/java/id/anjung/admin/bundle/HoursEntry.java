package id.anjung.admin.bundle;

import id.anjung.calendar.OpeningKind;
import id.anjung.calendar.OpeningRule;
import id.anjung.calendar.Session;
import id.anjung.calendar.Validity;
import id.anjung.calendar.WeeklyHours;
import java.time.DayOfWeek;
import java.util.EnumMap;
import java.util.List;

/**
 * Describe a week of opening hours and the days of the year on which it is kept.
 *
 * @param name name for people
 * @param kind what it gives way to
 * @param validity on which days
 * @param week weekdays with their sessions; a weekday that is not named is closed
 * @param provenance of the validity
 */
public record HoursEntry(String name, OpeningKind kind, Validity validity, List<DayHours> week, Provenance provenance) {
    /** Answer the rule that calendars work with. */
    public OpeningRule rule() {
        var sessions = new EnumMap<DayOfWeek, List<Session>>(DayOfWeek.class);
        week.forEach(some -> some.days().forEach(day -> sessions.put(day, some.sessions())));
        return new OpeningRule(kind, validity, new WeeklyHours(sessions));
    }
}
