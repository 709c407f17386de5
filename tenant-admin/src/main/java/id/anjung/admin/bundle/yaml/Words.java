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
        default ->
            refused(
                    written,
                    Phrase.of("neither true nor false", "bukan true atau false"),
                    Phrase.of("true or false", "true atau false"));
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
                        ? new Parsed.Refused<>(Phrase.of("must stand on one line", "harus ditulis dalam satu baris"))
                        : new Parsed.Understood<>(text));
    }

    /** Accept text of at most this length that is not blank; surrounding space is dropped. */
    public static Word<String> text(int longest) {
        return new Word<>("-", written -> {
            var text = written.strip();
            if (text.isEmpty()) {
                return new Parsed.Refused<>(Phrase.of("must not be empty", "tidak boleh kosong"));
            }
            return text.length() > longest
                    ? new Parsed.Refused<>(
                            Phrase.of("is longer than %d characters", "lebih panjang dari %d huruf", longest))
                    : new Parsed.Understood<>(text);
        });
    }

    /** Accept text of a certain shape. */
    public static Word<String> shaped(String standIn, Pattern shape, Phrase noun, Phrase hint) {
        return new Word<>(
                standIn,
                written -> shape.matcher(written).matches()
                        ? new Parsed.Understood<>(written)
                        : refused(written, not(noun), hint));
    }

    /** Accept nothing at all, for a field that has no place in some files. */
    public static Word<String> nothing(Phrase complaint) {
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
            return refused(
                    written,
                    Phrase.of("not a number", "bukan angka"),
                    Phrase.of("digits only, %d to %d", "angka saja, %d sampai %d", least, most));
        });
    }

    /** Refuse what was written, naming it. */
    public static <T> Parsed<T> refused(String written, Phrase why, Phrase hint) {
        return new Parsed.Refused<>(new Phrase("\"" + written + "\" is ", "\"" + written + "\" ")
                .then(why)
                .then(Phrase.of("; write ", "; tulis "))
                .then(hint));
    }

    /** Say that something is none of a kind. */
    static Phrase not(Phrase noun) {
        return Phrase.of("not ", "bukan ").then(noun);
    }

    private static Parsed<LocalDate> date(String written) {
        try {
            return new Parsed.Understood<>(LocalDate.parse(written));
        } catch (DateTimeException notADate) {
            return refused(
                    written,
                    Phrase.of("not a date", "bukan tanggal"),
                    Phrase.of("year-month-day, such as 2026-12-24", "tahun-bulan-hari, misalnya 2026-12-24"));
        }
    }

    private static Parsed<ZoneId> zone(String written) {
        return ZoneId.getAvailableZoneIds().contains(written)
                ? new Parsed.Understood<>(ZoneId.of(written))
                : refused(
                        written,
                        Phrase.of("not a time zone", "bukan zona waktu"),
                        Phrase.of(
                                "Asia/Makassar, Asia/Jakarta or Asia/Jayapura",
                                "Asia/Makassar, Asia/Jakarta, atau Asia/Jayapura"));
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
        return refused(
                written,
                Phrase.of("not a web address", "bukan alamat web"),
                Phrase.of("http://… or https://…", "http://… atau https://…"));
    }
}
