package id.anjung.door.problem;

import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpRequest;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Find out in which of our two languages somebody reads; Indonesian unless they ask for English before it. */
public final class Reader {
    /** The language of most readers. */
    public static final Locale INDONESIAN = Locale.of("id");

    private static final List<Locale> OURS = List.of(INDONESIAN, Locale.ENGLISH);

    private Reader() {}

    /** Answer the language that a request asks for. */
    public static Locale of(HttpRequest<?> request) {
        return of(request.getHeaders().get(HttpHeaders.ACCEPT_LANGUAGE));
    }

    /** Tell whether a header names languages at all. */
    public static boolean readable(String wanted) {
        try {
            return !Locale.LanguageRange.parse(wanted).isEmpty();
        } catch (IllegalArgumentException | IndexOutOfBoundsException notALanguage) {
            return false;
        }
    }

    private static Locale of(@Nullable String wanted) {
        if (wanted == null || !readable(wanted)) {
            return INDONESIAN;
        }
        var found = Locale.lookup(Locale.LanguageRange.parse(wanted), OURS);
        return found == null ? INDONESIAN : found;
    }
}
