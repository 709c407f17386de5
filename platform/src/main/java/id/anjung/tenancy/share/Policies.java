package id.anjung.tenancy.share;

import io.micronaut.context.annotation.Property;
import jakarta.inject.Singleton;
import java.time.Duration;

/** Decide what a tenant's share is, from what this process has. */
@Singleton
final class Policies {
    private static final int REQUESTS_OF_A_PROCESSOR = 8;
    private static final int LONG_READINGS = 2;
    private static final int LEAST_REQUESTS = LONG_READINGS + 2;
    private static final int FILES = 2;

    /** Somebody sits before an empty page meanwhile. */
    private static final Duration AT_A_SCREEN = Duration.ofSeconds(2);

    private final int requests;
    private final Duration patience;

    /**
     * Look at what there is.
     *
     * @param connections in the pool: more requests at once would only wait there
     * @param requests how many to malls are under way at once; 0 for as many as suit connections and processors
     */
    Policies(
            @Property(name = "datasources.tenant.maximum-pool-size", defaultValue = "10") int connections,
            @Property(name = "anjung.open.requests", defaultValue = "0") int requests,
            @Property(name = "anjung.open.patience", defaultValue = "5s") Duration patience) {
        int suiting = Math.min(
                connections, REQUESTS_OF_A_PROCESSOR * Runtime.getRuntime().availableProcessors());
        this.requests = Math.max(LEAST_REQUESTS, requests > 0 ? requests : suiting);
        this.patience = patience;
    }

    /** Give one mall a quarter; a crowd that comes in one moment waits a little, and beyond that is refused. */
    Share requests() {
        return new Share(requests, each(), 200, patience);
    }

    /**
     * Let two long readings of a mall go on at once, and half of the requests' number in all. A request holds its piece while
     * it reads and while it waits to, so a piece is left to whoever wants a number meanwhile.
     */
    Share reads() {
        return new Share(
                Math.max(2 * LONG_READINGS, requests / 2),
                LONG_READINGS,
                each() - LONG_READINGS - 1,
                patience.compareTo(AT_A_SCREEN) < 0 ? patience : AT_A_SCREEN);
    }

    /** Let two files of a mall be fetched at once; nobody waits, since a file may take long. */
    Share exports() {
        return new Share(8, FILES, 0, Duration.ZERO);
    }

    private int each() {
        return Math.max(LEAST_REQUESTS, requests / 4);
    }
}
