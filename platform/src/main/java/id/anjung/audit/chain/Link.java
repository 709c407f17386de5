package id.anjung.audit.chain;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;

/**
 * Be one link of a chain: its hash says what the entry at its place is, and by the hash before it what all former ones
 * are. The chain's name is in it too, so that no entry fits into another tenant's chain.
 *
 * @param place 1 for the first entry
 * @param hash SHA-256, 64 hexadecimal digits
 */
public record Link(long place, String hash) {
    /** What stands before the first entry. */
    public static final Link NONE = new Link(0, "0".repeat(64));

    /** Answer the link of the next entry of a chain. */
    public Link next(String chain, Fact fact) {
        var digest = sha256();
        say(digest, ChainLine.FORMAT);
        say(digest, chain);
        say(digest, place + 1);
        say(digest, hash);
        say(digest, fact.id());
        say(digest, ChronoUnit.MICROS.between(Instant.EPOCH, fact.at()));
        say(digest, fact.actor());
        say(digest, fact.actorName());
        say(digest, fact.event());
        say(digest, fact.about().kind());
        say(digest, fact.about().id());
        say(digest, fact.about().name());
        say(digest, fact.before());
        say(digest, fact.after());
        return new Link(place + 1, HexFormat.of().formatHex(digest.digest()));
    }

    /** Each text goes with its length, so that nothing can move from one field into the next one. */
    private static void say(MessageDigest digest, @Nullable String text) {
        if (text == null) {
            say(digest, -1);
            return;
        }
        var bytes = text.getBytes(StandardCharsets.UTF_8);
        say(digest, bytes.length);
        digest.update(bytes);
    }

    private static void say(MessageDigest digest, long number) {
        digest.update(ByteBuffer.allocate(Long.BYTES).putLong(number).flip());
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
