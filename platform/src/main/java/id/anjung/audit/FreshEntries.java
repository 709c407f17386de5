package id.anjung.audit;

import id.anjung.tenancy.TenantId;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Remember in which trails this process has written lately, so that those of a hundred quiet malls need not be looked at every
 * second. It is a hint: an entry may still wait for its commit, or be taken back.
 */
@Singleton
class FreshEntries {
    /** Longer than any change takes from its entry to its commit. */
    private static final Duration LATELY = Duration.ofSeconds(10);

    private final Map<TenantId, Long> written = new ConcurrentHashMap<>();

    /** Note that an entry is being written. */
    void note(TenantId tenant) {
        written.put(tenant, System.nanoTime());
    }

    /** Tell whether one was written lately. */
    boolean lately(TenantId tenant) {
        var last = written.get(tenant);
        return last != null && System.nanoTime() - last < LATELY.toNanos();
    }
}
