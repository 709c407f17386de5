package id.anjung.agency;

import id.anjung.register.Words;
import id.anjung.register.sheet.Choices;
import java.time.DayOfWeek;
import java.util.Collection;
import java.util.Locale;
import java.util.stream.Collectors;

/** Name the days of a week in cells of a sheet. */
final class Weekdays {
    /** What may be written in a cell. */
    static final Choices<DayOfWeek> WORDS = Choices.of(
            DayOfWeek.class,
            new Words("Senin", "Monday"),
            new Words("Selasa", "Tuesday"),
            new Words("Rabu", "Wednesday"),
            new Words("Kamis", "Thursday"),
            new Words("Jumat", "Friday"),
            new Words("Sabtu", "Saturday"),
            new Words("Minggu", "Sunday"));

    private Weekdays() {}

    /** Write days as one cell, {@code Selasa, Jumat}. */
    static String list(Collection<DayOfWeek> days, Locale reader) {
        return days.stream().map(day -> WORDS.word(day, reader)).collect(Collectors.joining(", "));
    }
}
