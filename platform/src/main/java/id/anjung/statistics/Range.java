package id.anjung.statistics;

import id.anjung.register.FieldProblem;
import id.anjung.register.Problem;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.stream.Stream;

/**
 * Name the days that are looked at, as clocks at the mall show them.
 *
 * @param from first day
 * @param to last day
 */
public record Range(LocalDate from, LocalDate to) {
    private static final int USUAL_DAYS = 30;

    /** Look at the last thirty days, today among them. */
    public static Range upTo(LocalDate today) {
        return new Range(today.minusDays(USUAL_DAYS - 1L), today);
    }

    /** List what is wrong with it: the days stand in order, and are those of one year at most. */
    public List<FieldProblem> problems() {
        if (to.isBefore(from)) {
            return List.of(FieldProblem.of("to", Problem.WRONG_ORDER, from));
        }
        return to.isBefore(from.plusYears(1)) ? List.of() : List.of(FieldProblem.of("to", Problem.LONGER_THAN_A_YEAR));
    }

    /** Answer its days in order. */
    Stream<LocalDate> days() {
        return from.datesUntil(to.plusDays(1));
    }

    /** Take it apart by months, so that a year is read in pieces that a server sorts in its memory. */
    Stream<Range> months() {
        return from.withDayOfMonth(1)
                .datesUntil(to.plusDays(1), Period.ofMonths(1))
                .map(first -> new Range(
                        later(first, from), earlier(first.plusMonths(1).minusDays(1), to)));
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }

    private static LocalDate earlier(LocalDate one, LocalDate other) {
        return one.isBefore(other) ? one : other;
    }
}
