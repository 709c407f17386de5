package id.anjung.admin.bundle;

import id.anjung.calendar.Session;
import java.time.DayOfWeek;
import java.util.List;

/**
 * Give the same sessions to some weekdays.
 *
 * @param days weekdays, from Monday on
 * @param sessions in the order of the day; none when closed
 * @param provenance of the sessions
 */
public record DayHours(List<DayOfWeek> days, List<Session> sessions, Provenance provenance) {}
