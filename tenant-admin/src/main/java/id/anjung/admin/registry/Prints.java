package id.anjung.admin.registry;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** Take the fingerprint of something: SHA-256 in hexadecimal digits. */
public final class Prints {
    private Prints() {}

    /** Answer the fingerprint of some bytes. */
    public static String of(byte[] bytes) {
        return of(digest(), bytes);
    }

    /** Answer the fingerprint of a text. */
    public static String of(String text) {
        return of(text.getBytes(StandardCharsets.UTF_8));
    }

    /** Answer the fingerprint of what a digest has been given. */
    public static String of(MessageDigest digest) {
        return HexFormat.of().formatHex(digest.digest());
    }

    private static String of(MessageDigest digest, byte[] bytes) {
        digest.update(bytes);
        return of(digest);
    }

    /** Begin a fingerprint. */
    public static MessageDigest digest() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
