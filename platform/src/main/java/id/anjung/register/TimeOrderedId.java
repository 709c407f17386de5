package id.anjung.register;

import java.security.SecureRandom;
import java.time.Instant;
import java.util.UUID;

/** Make identifiers of version 7 (RFC 9562): milliseconds first, then 74 random bits. */
public final class TimeOrderedId {
    private static final SecureRandom RANDOM = new SecureRandom();

    private TimeOrderedId() {}

    /** Make one for a moment. */
    public static UUID at(Instant moment) {
        long time = moment.toEpochMilli() << 16;
        long high = time | 0x7000L | (RANDOM.nextLong() & 0x0fffL);
        long low = 0x8000000000000000L | (RANDOM.nextLong() & 0x3fffffffffffffffL);
        return new UUID(high, low);
    }

    /** Answer the moment that one was made for, as precise as a millisecond. */
    public static Instant moment(UUID id) {
        return Instant.ofEpochMilli(id.getMostSignificantBits() >>> 16);
    }
}
