package id.anjung.admin.bundle;

import id.anjung.admin.bundle.yaml.Parsed;
import id.anjung.admin.bundle.yaml.Phrase;
import id.anjung.admin.bundle.yaml.Word;
import id.anjung.admin.bundle.yaml.Words;
import id.anjung.calendar.Session;
import java.time.DateTimeException;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Understand and write a stretch of opening hours as offices write it, {@code 08.00-15.00}. */
final class SessionWord {
    static final Word<Session> WORD = new Word<>(new Session(LocalTime.MIN, LocalTime.NOON), SessionWord::parse);

    private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("HH.mm");
    private static final Pattern SHAPE = Pattern.compile("(\\d{2})[.:](\\d{2})\\s*[-–]\\s*(\\d{2})[.:](\\d{2})");

    private SessionWord() {}

    static String write(Session session) {
        return CLOCK.format(session.open()) + "-" + CLOCK.format(session.close());
    }

    private static Parsed<Session> parse(String written) {
        var parts = SHAPE.matcher(written);
        if (!parts.matches()) {
            return Words.refused(
                    written,
                    Phrase.of("not a session", "bukan jam buka dan tutup"),
                    Phrase.of("opening and closing, such as 08.00-15.00", "jam buka dan tutup, misalnya 08.00-15.00"));
        }
        try {
            var open = time(parts, 1);
            var close = time(parts, 3);
            return open.isBefore(close)
                    ? new Parsed.Understood<>(new Session(open, close))
                    : Words.refused(
                            written,
                            Phrase.of("closed before it opens", "tutup sebelum buka"),
                            Phrase.of("the earlier time first", "jam yang lebih awal dulu"));
        } catch (DateTimeException notATime) {
            return Words.refused(
                    written,
                    Phrase.of("not a time of day", "bukan jam"),
                    Phrase.of("hours 00 to 23, minutes 00 to 59", "jam 00 sampai 23, menit 00 sampai 59"));
        }
    }

    private static LocalTime time(Matcher parts, int group) {
        return LocalTime.of(Integer.parseInt(parts.group(group)), Integer.parseInt(parts.group(group + 1)));
    }
}
