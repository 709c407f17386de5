package id.anjung.register;

import java.security.SecureRandom;
import java.time.Instant;
import java.util.UUID;

/** Make identifiers of version 7 (RFC 9562): milliseconds first, then 74 random bits. */
final class TimeOrderedId {
    private static final SecureRandom RANDOM = new SecureRandom();

    private TimeOrderedId() {}

    static UUID at(Instant moment) {
        long time = moment.toEpochMilli() << 16;
        long high = time | 0x7000L | (RANDOM.nextLong() & 0x0fffL);
        long low = 0x8000000000000000L | (RANDOM.nextLong() & 0x3fffffffffffffffL);
        return new UUID(high, low);
    }
}
