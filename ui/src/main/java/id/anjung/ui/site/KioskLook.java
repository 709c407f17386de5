package id.anjung.ui.site;

import io.micronaut.http.HttpParameters;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Remember in the addresses of a kiosk how whoever stands before it wants to see it; the next one begins anew.
 *
 * @param low whether buttons are at the bottom, in reach of a wheelchair
 * @param large whether text is large
 * @param contrast whether contrast is high
 * @param english whether it is in English
 */
public record KioskLook(boolean low, boolean large, boolean contrast, boolean english) {
    private static final String ON = "1";
    private static final int TILES = 8;
    private static final int LARGE_TILES = 4;
    private static final int LINES = 6;
    private static final int LARGE_LINES = 3;

    static KioskLook of(HttpParameters asked) {
        return new KioskLook(
                ON.equals(asked.get("bawah")),
                ON.equals(asked.get("besar")),
                ON.equals(asked.get("kontras")),
                "en".equals(asked.get("lang")));
    }

    /** Answer how many tiles stand on one page. */
    int tiles() {
        return large ? LARGE_TILES : TILES;
    }

    /** Answer how many lines of what to bring stand on one page. */
    int lines() {
        return large ? LARGE_LINES : LINES;
    }

    /** Answer the classes of the page. */
    public String classes() {
        return Stream.of(low ? "low" : "", large ? "large" : "", contrast ? "contrast" : "")
                .filter(name -> !name.isEmpty())
                .collect(Collectors.joining(" "));
    }

    /** Answer what an address ends with to keep this look, and to say more. */
    public String query(String... more) {
        var parts = Stream.concat(Stream.of(more), parts().stream()).toList();
        return parts.isEmpty() ? "" : "?" + String.join("&", parts);
    }

    private List<String> parts() {
        return Stream.of(
                        low ? "bawah=1" : "",
                        large ? "besar=1" : "",
                        contrast ? "kontras=1" : "",
                        english ? "lang=en" : "")
                .filter(part -> !part.isEmpty())
                .toList();
    }

    /** Answer this look with its buttons elsewhere. */
    public KioskLook otherReach() {
        return new KioskLook(!low, large, contrast, english);
    }

    /** Answer this look with text of the other size. */
    public KioskLook otherSize() {
        return new KioskLook(low, !large, contrast, english);
    }

    /** Answer this look with the other contrast. */
    public KioskLook otherContrast() {
        return new KioskLook(low, large, !contrast, english);
    }

    /** Answer this look in the other language. */
    public KioskLook otherLanguage() {
        return new KioskLook(low, large, contrast, !english);
    }
}
