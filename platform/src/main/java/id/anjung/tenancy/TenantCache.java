package id.anjung.tenancy;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;

/**
 * Remember answers for a while, each for the tenant it was made in: the tenant is part of the key and comes
 * from the binding, so nobody can be given another tenant's answer.
 *
 * @param <K> what tells answers of one tenant apart
 * @param <V> the answers
 */
public final class TenantCache<K, V> {
    private final Map<Key<K>, Held<V>> held = new ConcurrentHashMap<>();
    private final Clock clock;
    private final Duration age;
    private final int most;

    private record Key<K>(TenantId tenant, K key) {}

    private record Held<V>(V value, Instant from, Instant until) {
        /** What was found out at a time that is yet to come is nothing worth: the clock was put back meanwhile. */
        private boolean counts(Instant now) {
            return !now.isBefore(from) && now.isBefore(until);
        }
    }

    /**
     * Make an empty cache.
     *
     * @param age how long an answer is remembered
     * @param most how many answers are remembered
     */
    public TenantCache(Clock clock, Duration age, int most) {
        this.clock = clock;
        this.age = age;
        this.most = most;
    }

    /** Answer what is remembered for the bound tenant, or find it out and remember it. */
    public V get(K key, Supplier<V> finding) {
        var place = new Key<>(CurrentTenant.require().tenant(), key);
        var now = clock.instant();
        var found = held.get(place);
        if (found != null && found.counts(now)) {
            return found.value();
        }
        var value = finding.get();
        makeRoom(now);
        held.put(place, new Held<>(value, now, now.plus(age)));
        return value;
    }

    private void makeRoom(Instant now) {
        if (held.size() >= most) {
            held.values().removeIf(one -> !one.counts(now));
        }
        if (held.size() >= most) {
            held.clear();
        }
    }
}
