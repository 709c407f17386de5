package id.anjung.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Count working days (hari kerja). The day of receipt is day 0; day 1 is the next working day, also when
 * something came in on a day off. While a file lies with its applicant nothing is counted.
 */
public final class WorkingDays {
    private final Set<DayOfWeek> week;
    private final Set<LocalDate> closed = new HashSet<>();

    /**
     * Count by this week and these days off.
     *
     * @param week the weekdays that are worked, at least one
     * @param holidays special days; those that do not close count as worked
     */
    public WorkingDays(Set<DayOfWeek> week, Collection<Holiday> holidays) {
        if (week.isEmpty()) {
            throw new IllegalArgumentException("A working week needs at least one day");
        }
        this.week = EnumSet.copyOf(week);
        holidays.stream()
                .filter(holiday -> holiday.kind().closes())
                .map(Holiday::date)
                .forEach(closed::add);
    }

    /** Tell whether this day is worked. */
    public boolean isWorkingDay(LocalDate date) {
        return week.contains(date.getDayOfWeek()) && !closed.contains(date);
    }

    /** Answer the first working day after this one. */
    public LocalDate next(LocalDate date) {
        var day = date.plusDays(1);
        while (!isWorkingDay(day)) {
            day = day.plusDays(1);
        }
        return day;
    }

    /** Answer the working day on which something received on this day is due. */
    public LocalDate due(LocalDate received, int days) {
        var day = received;
        for (int counted = 0; counted < days; counted++) {
            day = next(day);
        }
        return isWorkingDay(day) ? day : next(day);
    }

    /** Answer the same for a file that was returned in between, pauses in the order of time. */
    public LocalDate due(LocalDate received, int days, List<Pause> pauses) {
        var start = received;
        int left = days;
        for (var pause : pauses) {
            if (pause.returned().isBefore(start)) {
                throw new IllegalArgumentException("Pauses are given in the order of time: " + pauses);
            }
            int used = between(start, pause.returned());
            if (used > left) {
                break;
            }
            left -= used;
            start = pause.completed();
        }
        return due(start, left);
    }

    /** Count the working days after the first day, up to and with the last. */
    public int between(LocalDate first, LocalDate last) {
        return (int) first.plusDays(1)
                .datesUntil(last.isAfter(first) ? last.plusDays(1) : first.plusDays(1))
                .filter(this::isWorkingDay)
                .count();
    }

    /** Count the working days of a month. */
    public int in(YearMonth month) {
        return between(month.atDay(1).minusDays(1), month.atEndOfMonth());
    }
}
