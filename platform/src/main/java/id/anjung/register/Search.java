package id.anjung.register;

import java.util.regex.Pattern;

/** Prepare texts for looking records up; the collation ignores case and accents. */
final class Search {
    private static final int LONGEST = 600;
    private static final Pattern WILDCARD = Pattern.compile("[\\\\%_]");

    private Search() {}

    /** Gather the words under which a record is found. */
    static String words(Entry entry) {
        var words = entry.code() + " " + entry.name() + " " + entry.keywords();
        return words.substring(0, Math.min(words.length(), LONGEST));
    }

    /** Take the meaning of a wildcard from what a person typed. */
    static String literal(String typed) {
        return WILDCARD.matcher(typed.strip()).replaceAll("\\\\$0");
    }
}
