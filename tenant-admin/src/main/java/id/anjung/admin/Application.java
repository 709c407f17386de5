package id.anjung.admin;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Hold an application of an agency, which its officers open from their workplace with the login that they have.
 *
 * @param id of the registration
 * @param version grows with every change
 * @param wish what was registered
 * @param registeredAt when
 * @param stoppedAt when it was stopped; nothing while it may let people in
 */
public record Application(
        long id,
        int version,
        Wish wish,
        Instant registeredAt,
        @Nullable Instant stoppedAt) {
    /**
     * Say what is to be registered.
     *
     * @param code small letters, digits and hyphens; with {@code app-} before it the client's name at the login server
     * @param name on its card
     * @param description a line below it
     * @param agency code of the agency whose officers see it, wherever it serves
     * @param url where it opens
     * @param redirect the one address that the login server sends people back to, exactly
     */
    public record Wish(String code, String name, String description, String agency, String url, String redirect) {
        /** Longest code, in characters. */
        public static final int LONGEST_CODE = 40;
        /** Longest name, in characters. */
        public static final int LONGEST_NAME = 80;
        /** Longest description, in characters. */
        public static final int LONGEST_DESCRIPTION = 160;
        /** Longest address, in characters. */
        public static final int LONGEST_URL = 400;
    }
}
