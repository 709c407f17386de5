package id.anjung.register;

import java.util.Locale;

/**
 * Hold a text in both languages.
 *
 * @param indonesian the text for most readers
 * @param english the same for others
 */
public record Words(String indonesian, String english) {
    private static final String INDONESIAN = "id";

    /** Answer the text in the reader's language. */
    public String in(Locale reader) {
        return reader.getLanguage().equals(INDONESIAN) ? indonesian : english;
    }
}
