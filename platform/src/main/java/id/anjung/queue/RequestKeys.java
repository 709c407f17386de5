package id.anjung.queue;

import id.anjung.access.CurrentActor;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;

/** Keep keys and tokens as hashes: nobody can use what a copied table tells. */
public final class RequestKeys {
    private RequestKeys() {}

    /** Hash the key of a request together with whoever sends it. */
    static String hash(String key) {
        return sha256(CurrentActor.require().subject() + "\n" + key);
    }

    /** Hash a secret. */
    public static String sha256(String text) {
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return Base64.getUrlEncoder().withoutPadding().encodeToString(digest);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
