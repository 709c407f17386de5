package id.anjung.door.problem;

import java.util.Locale;

/**
 * Hold a text in both languages.
 *
 * @param indonesian the text for most readers
 * @param english the same for others
 */
public record Words(String indonesian, String english) {
    /** Answer the text in the reader's language. */
    public String in(Locale reader) {
        return Reader.INDONESIAN.getLanguage().equals(reader.getLanguage()) ? indonesian : english;
    }
}
