package id.anjung.admin.bundle.yaml;

import java.util.Locale;

/**
 * Say something of a file in both languages: operators read English where a start is refused, a regency's admin Indonesian.
 *
 * @param english for a terminal
 * @param indonesian for screens and programs of Indonesian readers
 */
public record Phrase(String english, String indonesian) {
    /** Say it, with these details in both. */
    public static Phrase of(String english, String indonesian, Object... details) {
        return details.length == 0
                ? new Phrase(english, indonesian)
                : new Phrase(
                        String.format(Locale.ROOT, english, details), String.format(Locale.ROOT, indonesian, details));
    }

    /** Say what is the same in both, such as an example, or what only operators meet. */
    public static Phrase plain(String words) {
        return new Phrase(words, words);
    }

    /** Say another thing behind it. */
    Phrase then(Phrase further) {
        return new Phrase(english + further.english, indonesian + further.indonesian);
    }

    @Override
    public String toString() {
        return english;
    }
}
