package id.anjung.ui.site;

import id.anjung.door.problem.Reader;
import io.micronaut.http.HttpRequest;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Speak to the reader of a page in their language; Indonesian unless the address asks for English and the mall offers it.
 *
 * @param reader their language
 * @param choice whether the other language is offered
 */
public record Speech(Locale reader, boolean choice) {
    /** Name of what a request carries to a mall that speaks Indonesian only. */
    static final String INDONESIAN_ONLY = "id.anjung.ui.site.indonesian-only";

    private static final String ENGLISH = "en";
    private static final DateTimeFormatter HOUR = DateTimeFormatter.ofPattern("HH.mm", Locale.ROOT);
    private static final DateTimeFormatter ENGLISH_HOUR = DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT);

    /** Find the language that a page was asked for in. */
    static Speech of(HttpRequest<?> request) {
        boolean choice = request.getAttribute(INDONESIAN_ONLY).isEmpty();
        boolean english = choice && ENGLISH.equals(request.getParameters().get("lang"));
        return new Speech(english ? Locale.ENGLISH : Reader.INDONESIAN, choice);
    }

    /** Speak the same language without offering another: whether the mall speaks it is not known yet. */
    Speech withoutChoice() {
        return new Speech(reader, false);
    }

    /** Answer the text in the reader's language. */
    public String say(String indonesian, String english) {
        return english() ? english : indonesian;
    }

    /** Tell whether the page is in English. */
    public boolean english() {
        return reader.getLanguage().equals(ENGLISH);
    }

    /** Answer the language for {@code lang}. */
    public String tag() {
        return reader.getLanguage();
    }

    /** Answer what an address of ours ends with to stay in this language. */
    public String query() {
        return english() ? "?lang=en" : "";
    }

    /** Write a time of day. */
    String time(LocalTime time, ZoneId zone) {
        return time.format(english() ? ENGLISH_HOUR : HOUR) + " " + zoneName(zone);
    }

    /** Write a date with its weekday. */
    String date(LocalDate date) {
        return date.format(DateTimeFormatter.ofPattern("EEEE, d MMMM yyyy", reader));
    }

    /** List weekdays; three and more in a row as first and last. */
    String days(List<DayOfWeek> days) {
        var parts = new ArrayList<String>();
        for (int first = 0, last; first < days.size(); first = last + 1) {
            last = first;
            while (last + 1 < days.size()
                    && days.get(last + 1).getValue() == days.get(last).getValue() + 1) {
                last++;
            }
            if (last - first > 1) {
                parts.add(name(days.get(first)) + "–" + name(days.get(last)));
            } else {
                days.subList(first, last + 1).forEach(day -> parts.add(name(day)));
            }
        }
        return String.join(", ", parts);
    }

    private String name(DayOfWeek day) {
        return day.getDisplayName(TextStyle.FULL, reader);
    }

    private static String zoneName(ZoneId zone) {
        return switch (zone.getId()) {
            case "Asia/Makassar" -> "WITA";
            case "Asia/Jakarta", "Asia/Pontianak" -> "WIB";
            case "Asia/Jayapura" -> "WIT";
            default -> zone.getId();
        };
    }
}
