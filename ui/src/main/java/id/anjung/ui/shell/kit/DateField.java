package id.anjung.ui.shell.kit;

import com.vaadin.flow.component.datepicker.DatePicker;
import java.time.DayOfWeek;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * Let a person choose a day, in their language; {@code 24/11/2026}, {@code 24 Nov 2026} and ISO are understood. It is shown
 * in figures, since the component knows the short names of months in English only.
 */
public final class DateField extends DatePicker {
    private static final long serialVersionUID = 1L;

    public DateField(Reader reader) {
        var language = reader.language();
        setLocale(language);
        setI18n(new DatePickerI18n()
                .setMonthNames(
                        names(Month.values(), month -> month.getDisplayName(TextStyle.FULL_STANDALONE, language)))
                .setWeekdays(week(TextStyle.FULL, language))
                .setWeekdaysShort(week(TextStyle.SHORT, language))
                .setDateFormats("dd/MM/yyyy", "d MMM yyyy", "yyyy-MM-dd")
                .setFirstDayOfWeek(1)
                .setToday(reader.say("kit.today"))
                .setCancel(reader.say("kit.cancel")));
    }

    /** List the days of a week from Sunday on, as the component wants them. */
    private static java.util.List<String> week(TextStyle style, Locale language) {
        return Stream.concat(
                        Stream.of(DayOfWeek.SUNDAY),
                        Stream.of(DayOfWeek.values()).limit(6))
                .map(day -> day.getDisplayName(style, language))
                .toList();
    }

    private static <T> java.util.List<String> names(T[] all, Function<T, String> name) {
        return Stream.of(all).map(name).toList();
    }
}
