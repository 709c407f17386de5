package id.anjung.ui.shell.text;

import jakarta.servlet.http.Cookie;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Know the languages we speak, and which one a browser chose. */
public final class Languages {
    /** Indonesian, which comes first. */
    public static final Locale INDONESIAN = Locale.of("id");
    /** All of them, the first is the default. */
    public static final List<Locale> ALL = List.of(INDONESIAN, Locale.ENGLISH);
    /** Name the cookie that remembers the choice. */
    public static final String COOKIE = "anjung_language";

    private Languages() {}

    /** Answer the language that these cookies remember, else Indonesian. */
    public static Locale chosen(Cookie @Nullable [] cookies) {
        boolean english = Stream.ofNullable(cookies)
                .flatMap(Stream::of)
                .anyMatch(cookie ->
                        cookie.getName().equals(COOKIE) && cookie.getValue().equals("en"));
        return english ? Locale.ENGLISH : INDONESIAN;
    }

    /** Answer the cookie that remembers this choice. */
    public static Cookie remember(Locale language) {
        return Choices.cookie(COOKIE, language.getLanguage());
    }
}
