package id.anjung.ui.shell.login;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Sort the console's paths: which anyone may have, which are Vaadin's own talk, and where a login may lead. */
final class Paths {
    private static final List<String> OPEN = List.of(
            "/login",
            "/logout",
            "/keluar",
            "/static/",
            "/aura/",
            "/webjars/",
            "/VAADIN/build/",
            "/VAADIN/static/",
            "/favicon.ico",
            "/robots.txt");

    private Paths() {}

    static boolean open(HttpServletRequest request) {
        var path = request.getRequestURI();
        return !path.contains("..")
                && !path.contains(";")
                && OPEN.stream().anyMatch(open -> open.endsWith("/") ? path.startsWith(open) : under(path, open));
    }

    private static boolean under(String path, String open) {
        return path.equals(open) || path.startsWith(open + "/");
    }

    /** Answer what Vaadin's client asks by this request, such as {@code uidl} or {@code heartbeat}; nothing for a page. */
    static Optional<String> talk(HttpServletRequest request) {
        return Optional.ofNullable(request.getParameter("v-r"));
    }

    /** Tell whether the person does something by this request, rather than the page by itself. */
    static boolean use(HttpServletRequest request) {
        return talk(request)
                .filter(kind -> kind.equals("heartbeat") || kind.equals("push"))
                .isEmpty();
    }

    /** Answer the address of the login that leads back to this request. */
    static String loginFor(HttpServletRequest request) {
        var query = request.getQueryString();
        var wanted = request.getRequestURI() + (query == null ? "" : "?" + query);
        return loginTo(wanted);
    }

    /** Answer the address of the login that leads to this page. */
    static String loginTo(String wanted) {
        return wanted.equals("/") ? "/login" : "/login?to=" + URLEncoder.encode(wanted, StandardCharsets.UTF_8);
    }

    /** Answer the page of this console that the person comes from, as the browser says. */
    static String former(HttpServletRequest request) {
        var referrer = request.getHeader("Referer");
        var here = request.getScheme() + "://" + request.getHeader("Host");
        return wanted(referrer != null && referrer.startsWith(here + "/") ? referrer.substring(here.length()) : null);
    }

    /** Answer the path if a login may lead there: a page of this console, never another site. */
    static String wanted(@Nullable String to) {
        return to != null && here(to) ? to : "/";
    }

    private static boolean here(String to) {
        return to.startsWith("/")
                && !to.startsWith("//")
                && to.chars().allMatch(c -> c > ' ' && c < 127 && c != '\\')
                && !to.startsWith("/login")
                && !to.startsWith("/logout")
                && !to.startsWith("/keluar");
    }
}
