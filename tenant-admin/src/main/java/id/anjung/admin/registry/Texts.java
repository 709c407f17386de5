package id.anjung.admin.registry;

import java.util.Optional;

/** Fit text that came from elsewhere into the columns of the registry. */
public final class Texts {
    private Texts() {}

    /** Answer the text, cut to so many characters at most. */
    public static String shortened(String text, int most) {
        return text.codePointCount(0, text.length()) <= most
                ? text
                : text.substring(0, text.offsetByCodePoints(0, most));
    }

    /**
     * Answer what a stranger typed into an address: nothing left but the characters of addresses, and long
     * numbers hidden, since they may be a person's.
     */
    public static String tamed(String typed, int most) {
        var address = typed.replaceAll("[^A-Za-z0-9/._~-]", "?").replaceAll("\\d{10,}", "#");
        return shortened(address, most);
    }

    /** Answer the pattern by which LIKE finds whatever contains the text. */
    static String containing(String text) {
        return "%" + text.strip().replaceAll("([\\\\%_])", "\\\\$1") + "%";
    }

    /** Answer a failure in one line that fits a column. */
    public static String oneLine(Throwable failure) {
        var text = Optional.ofNullable(failure.getMessage())
                .flatMap(message -> message.lines()
                        .map(String::strip)
                        .filter(line -> !line.isEmpty())
                        .findFirst())
                .orElse(failure.getClass().getSimpleName());
        return shortened(text, 500);
    }
}
