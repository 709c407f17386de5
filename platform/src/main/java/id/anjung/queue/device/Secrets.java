package id.anjung.queue.device;

import java.security.SecureRandom;
import java.util.Base64;
import java.util.Locale;

/** Make what only a machine knows: codes that people type once, and tokens that nobody types. */
final class Secrets {
    private static final SecureRandom RANDOM = new SecureRandom();
    /** Without letters and digits that look alike. */
    private static final String LETTERS = "ABCDEFGHJKLMNPQRSTUVWXYZ23456789";

    private static final int CODE_LENGTH = 8;
    private static final int TOKEN_BYTES = 32;

    private Secrets() {}

    static String code() {
        var code = new StringBuilder();
        for (int i = 0; i < CODE_LENGTH; i++) {
            code.append(LETTERS.charAt(RANDOM.nextInt(LETTERS.length())));
        }
        return code.toString();
    }

    /** Read a code as somebody typed it. */
    static String typed(String code) {
        return code.replaceAll("[\\s-]", "").toUpperCase(Locale.ROOT);
    }

    static String token() {
        var bits = new byte[TOKEN_BYTES];
        RANDOM.nextBytes(bits);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bits);
    }
}
