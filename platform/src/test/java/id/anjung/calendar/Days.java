package id.anjung.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.MonthDay;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** The days off of 2026 and 2027 and the hours of a service mall, as the tests of this package use them. */
final class Days {
    static final ZoneId WITA = ZoneId.of("Asia/Makassar");

    private static final DateTimeFormatter SHORT = DateTimeFormatter.ofPattern("d MMM", Locale.ENGLISH);

    private Days() {}

    static WorkingCalendar calendar() {
        return new WorkingCalendar(WITA, List.of(OpeningRule.always(officeDay("08:00-15:00")), ramadan()), holidays());
    }

    static List<Holiday> holidays() {
        var all = new ArrayList<Holiday>();
        add(all, 2026, HolidayKind.NATIONAL, """
                1 Jan, 16 Jan, 17 Feb, 19 Mar, 21 Mar, 22 Mar, 3 Apr, 5 Apr, 1 May, 14 May, 27 May, 31 May, 1 Jun, \
                16 Jun, 17 Aug, 25 Aug, 25 Dec""");
        add(all, 2026, HolidayKind.COLLECTIVE_LEAVE, """
                16 Feb, 18 Mar, 20 Mar, 23 Mar, 24 Mar, 15 May, 28 May, 24 Dec""");
        add(all, 2027, HolidayKind.NATIONAL, """
                1 Jan, 5 Jan, 6 Feb, 8 Mar, 10 Mar, 11 Mar, 26 Mar, 28 Mar, 1 May, 6 May, 17 May, 20 May, 1 Jun, \
                6 Jun, 15 Aug, 17 Aug, 25 Dec, 26 Dec""");
        add(all, 2027, HolidayKind.COLLECTIVE_LEAVE, """
                5 Feb, 9 Mar, 12 Mar, 15 Mar, 25 Mar, 18 May, 19 May, 24 Dec""");
        return all;
    }

    /** Monday to Thursday these hours, Friday with its long break. */
    static WeeklyHours officeDay(String hours) {
        var week = new EnumMap<DayOfWeek, List<Session>>(DayOfWeek.class);
        WorkingCalendar.OFFICE_WEEK.forEach(day -> week.put(day, List.of(session(hours))));
        week.put(DayOfWeek.FRIDAY, List.of(session("08:00-11:30"), session("13:30-15:00")));
        return new WeeklyHours(week);
    }

    static OpeningRule ramadan() {
        var validity = new Validity(LocalDate.of(2026, 2, 18), LocalDate.of(2026, 3, 19));
        return new OpeningRule(OpeningKind.RAMADAN, validity, officeDay("08:00-14:00"));
    }

    static Session session(String hours) {
        var ends = Stream.of(hours.split("-")).map(LocalTime::parse).toList();
        return new Session(ends.getFirst(), ends.getLast());
    }

    private static void add(List<Holiday> all, int year, HolidayKind kind, String days) {
        for (String day : days.split(", ")) {
            all.add(new Holiday(MonthDay.parse(day, SHORT).atYear(year), kind + " " + day, kind));
        }
    }
}
