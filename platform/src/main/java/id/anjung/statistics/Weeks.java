package id.anjung.statistics;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Period;
import java.time.temporal.TemporalAdjusters;
import java.util.Collection;
import java.util.List;

/** Find the working weeks that lie in some days and are over. */
final class Weeks {
    private static final int TO_FRIDAY = 4;
    private static final int TO_SUNDAY = 6;
    private static final int ENOUGH = 3;

    private final List<LocalDate> mondays;

    Weeks(Range range, LocalDate today) {
        var first = range.from().with(TemporalAdjusters.nextOrSame(DayOfWeek.MONDAY));
        mondays = first.isAfter(range.to())
                ? List.of()
                : first.datesUntil(range.to().plusDays(1), Period.ofWeeks(1))
                        .filter(monday -> !monday.plusDays(TO_FRIDAY).isAfter(range.to()))
                        .filter(monday -> monday.plusDays(TO_FRIDAY).isBefore(today))
                        .toList();
    }

    boolean none() {
        return mondays.isEmpty();
    }

    /** Answer the last day that counts. */
    LocalDate end() {
        return mondays.getLast().plusDays(TO_FRIDAY);
    }

    /** Tell whether these days make three a week on average. */
    boolean active(Collection<LocalDate> days) {
        long there = days.stream()
                .filter(day -> mondays.stream()
                        .anyMatch(monday -> !day.isBefore(monday) && !day.isAfter(monday.plusDays(TO_SUNDAY))))
                .count();
        return there >= (long) ENOUGH * mondays.size();
    }
}
