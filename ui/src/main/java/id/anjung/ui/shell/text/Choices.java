package id.anjung.ui.shell.text;

import jakarta.servlet.http.Cookie;
import java.time.Duration;

/** Remember what a person chose for this browser, such as the language; nothing personal is in it. */
public final class Choices {
    private static final Duration KEPT = Duration.ofDays(365);

    private Choices() {}

    /** Answer the cookie that remembers a choice for a year. */
    public static Cookie cookie(String name, String value) {
        var cookie = new Cookie(name, value);
        cookie.setPath("/");
        cookie.setMaxAge(Math.toIntExact(KEPT.toSeconds()));
        cookie.setHttpOnly(true);
        cookie.setAttribute("SameSite", "Lax");
        return cookie;
    }
}
