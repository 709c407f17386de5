package id.anjung.door.once;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Base64;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/**
 * Know a request by its key without keeping the key: what a copied table tells is of use to nobody. Its answer, which may hold
 * a secret that is shown once, opens by the key alone.
 */
final class KeyedRequest {
    private static final SecureRandom CHANCE = new SecureRandom();
    private static final int NONCE = 12;
    private static final int TAG_BITS = 128;

    private final String id;
    private final String print;
    private final SecretKeySpec seal;

    KeyedRequest(String subject, String place, String key, byte[] body) {
        this.id = text(digest("request", subject, place, key));
        this.print = text(print(digest("print", subject, place, key), body));
        this.seal = new SecretKeySpec(digest("answer", subject, place, key), "AES");
    }

    String id() {
        return id;
    }

    String print() {
        return print;
    }

    byte[] seal(byte[] answer) {
        var nonce = new byte[NONCE];
        CHANCE.nextBytes(nonce);
        var sealed = cipher(Cipher.ENCRYPT_MODE, nonce, answer, 0);
        var all = new byte[NONCE + sealed.length];
        System.arraycopy(nonce, 0, all, 0, NONCE);
        System.arraycopy(sealed, 0, all, NONCE, sealed.length);
        return all;
    }

    byte[] open(byte[] sealed) {
        return cipher(Cipher.DECRYPT_MODE, sealed, sealed, NONCE);
    }

    private byte[] cipher(int mode, byte[] nonce, byte[] text, int from) {
        try {
            var cipher = Cipher.getInstance("AES/GCM/NoPadding");
            cipher.init(mode, seal, new GCMParameterSpec(TAG_BITS, nonce, 0, NONCE));
            return cipher.doFinal(text, from, text.length - from);
        } catch (GeneralSecurityException broken) {
            throw new IllegalStateException("The answer of a request is not as it was kept", broken);
        }
    }

    /** Names and numbers are few enough to be tried one after the other, so a fingerprint of them needs the key, too. */
    private static byte[] print(byte[] keyed, byte[] body) {
        var digest = sha256();
        digest.update(keyed);
        return digest.digest(body);
    }

    private static byte[] digest(String... parts) {
        var digest = sha256();
        for (var part : parts) {
            digest.update(part.getBytes(StandardCharsets.UTF_8));
            digest.update((byte) 0);
        }
        return digest.digest();
    }

    private static String text(byte[] digest) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(digest);
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
