package id.anjung.door.record;

import id.anjung.door.problem.Refused;
import id.anjung.register.Problem;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import org.jspecify.annotations.Nullable;

/** Write and read the place where the next part of a list begins; opaque, so that it may change its meaning. */
public final class Cursor {
    private static final Base64.Encoder ENCODER = Base64.getUrlEncoder().withoutPadding();
    private static final String PARAMETER = "cursor";

    private Cursor() {}

    /** Write a place. */
    public static String write(String place) {
        return ENCODER.encodeToString(place.getBytes(StandardCharsets.UTF_8));
    }

    /**
     * Read a place; empty for the beginning.
     *
     * @throws Refused when it is none of ours
     */
    public static String read(@Nullable String cursor) {
        if (cursor == null || cursor.isEmpty()) {
            return "";
        }
        try {
            return new String(Base64.getUrlDecoder().decode(cursor), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException foreign) {
            throw Refused.at(PARAMETER, Problem.UNKNOWN, cursor);
        }
    }
}
