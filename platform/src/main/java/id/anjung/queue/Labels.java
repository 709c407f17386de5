package id.anjung.queue;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Write numbers the way malls print them: letters, a hyphen, and at least three digits ({@code A-001}). A number on paper
 * has a mark before its digits ({@code A-C001}), which makes it no number of any day.
 */
public final class Labels {
    private static final Pattern SHAPE = Pattern.compile("\\s*([A-Za-z]{1,3})\\s*-?\\s*(\\d{1,9})\\s*");
    private static final Pattern PAPER = Pattern.compile("\\s*([A-Za-z]{1,3}\\s*-\\s*[Cc])\\s*(\\d{1,9})\\s*");
    private static final String HYPHEN = "-";
    private static final String MARK = "-C";

    private Labels() {}

    /**
     * Hold what a number consists of.
     *
     * @param letters before the hyphen
     * @param number behind it
     */
    public record Read(String letters, long number) {}

    /** Write a number. */
    public static String of(String letters, long number) {
        return (letters.contains(HYPHEN) ? "%s%03d" : "%s-%03d").formatted(letters, number);
    }

    /** Answer what an agency's letters become on paper. */
    static String onPaper(String letters) {
        return letters + MARK;
    }

    /** Read a number on paper that a person typed. */
    public static Optional<Read> readPaper(String typed) {
        return read(PAPER.matcher(typed));
    }

    /** Read what a person typed. */
    static Optional<Read> read(String typed) {
        return read(SHAPE.matcher(typed)).or(() -> readPaper(typed));
    }

    private static Optional<Read> read(Matcher found) {
        if (!found.matches()) {
            return Optional.empty();
        }
        var letters = found.group(1).replaceAll("\\s", "").toUpperCase(Locale.ROOT);
        return Optional.of(new Read(letters, Long.parseLong(found.group(2))));
    }
}
