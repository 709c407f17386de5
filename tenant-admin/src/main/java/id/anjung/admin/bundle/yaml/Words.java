package id.anjung.admin.bundle.yaml;

import java.net.URI;
import java.net.URISyntaxException;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.regex.Pattern;

/** Offer the words that every file needs. */
public final class Words {
    private static final Pattern BREAK = Pattern.compile("\\R");
    private static final Pattern DIGITS = Pattern.compile("\\d{1,15}");

    /** A name. */
    public static final Word<String> NAME = line(160);

    /** A sentence or a few. */
    public static final Word<String> TEXT = text(300);

    /** {@code true} or {@code false}, nothing else. */
    public static final Word<Boolean> FLAG = new Word<>(false, written -> switch (written) {
        case "true" -> new Parsed.Understood<>(true);
        case "false" -> new Parsed.Understood<>(false);
        default -> refused(written, "neither true nor false", "true or false");
    });

    /** A day. */
    public static final Word<LocalDate> DATE = new Word<>(LocalDate.EPOCH, Words::date);

    /** A zone of time. */
    public static final Word<ZoneId> TIMEZONE = new Word<>(ZoneId.of("Asia/Makassar"), Words::zone);

    /** An address of the web. */
    public static final Word<String> URL = new Word<>("http://localhost/", Words::url);

    private Words() {}

    /** Accept one line of at most this length that is not blank; surrounding space is dropped. */
    public static Word<String> line(int longest) {
        return text(longest)
                .then(text -> BREAK.matcher(text).find()
                        ? new Parsed.Refused<>("must stand on one line")
                        : new Parsed.Understood<>(text));
    }

    /** Accept text of at most this length that is not blank; surrounding space is dropped. */
    private static Word<String> text(int longest) {
        return new Word<>("-", written -> {
            var text = written.strip();
            if (text.isEmpty()) {
                return new Parsed.Refused<>("must not be empty");
            }
            return text.length() > longest
                    ? new Parsed.Refused<>("is longer than " + longest + " characters")
                    : new Parsed.Understood<>(text);
        });
    }

    /** Accept text of a certain shape. */
    public static Word<String> shaped(String standIn, Pattern shape, String noun, String hint) {
        return new Word<>(
                standIn,
                written -> shape.matcher(written).matches()
                        ? new Parsed.Understood<>(written)
                        : refused(written, "not " + noun, hint));
    }

    /** Accept nothing at all, for a field that has no place in some files. */
    public static Word<String> nothing(String complaint) {
        return new Word<>("-", _ -> new Parsed.Refused<>(complaint));
    }

    /** Accept a whole number between two, both included. */
    public static Word<Long> number(long least, long most) {
        return new Word<>(least, written -> {
            if (DIGITS.matcher(written).matches()) {
                long number = Long.parseLong(written);
                if (number >= least && number <= most) {
                    return new Parsed.Understood<>(number);
                }
            }
            return refused(written, "not a number", "digits only, " + least + " to " + most);
        });
    }

    /** Refuse what was written, naming it. */
    public static <T> Parsed<T> refused(String written, String why, String hint) {
        return new Parsed.Refused<>("\"" + written + "\" is " + why + "; write " + hint);
    }

    private static Parsed<LocalDate> date(String written) {
        try {
            return new Parsed.Understood<>(LocalDate.parse(written));
        } catch (DateTimeException notADate) {
            return refused(written, "not a date", "year-month-day, such as 2026-12-24");
        }
    }

    private static Parsed<ZoneId> zone(String written) {
        return ZoneId.getAvailableZoneIds().contains(written)
                ? new Parsed.Understood<>(ZoneId.of(written))
                : refused(written, "not a time zone", "Asia/Makassar, Asia/Jakarta or Asia/Jayapura");
    }

    private static Parsed<String> url(String written) {
        try {
            var uri = new URI(written);
            if (("http".equals(uri.getScheme()) || "https".equals(uri.getScheme())) && uri.getHost() != null) {
                return new Parsed.Understood<>(written);
            }
        } catch (URISyntaxException notAnAddress) {
            // refused below, like an address of another kind
        }
        return refused(written, "not a web address", "http://… or https://…");
    }
}
