package id.anjung.ui.cluster;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.AtomicReference;

/** Count what was asked and what came of it, so that a drill can say it in figures. */
public final class Tally {
    private static final int SHOWN = 12;
    private static final String FAULT = "500";

    private final AtomicLong requests = new AtomicLong();
    private final AtomicLong failed = new AtomicLong();
    private final AtomicReference<Slow> slowest = new AtomicReference<>(new Slow("nothing", 0));
    private final AtomicLong internal = new AtomicLong();
    private final AtomicLong lastFailure = new AtomicLong(Long.MIN_VALUE);
    private final Map<String, AtomicLong> answers = new ConcurrentHashMap<>();
    private final Queue<String> reasons = new ConcurrentLinkedQueue<>();

    private record Slow(String kind, long nanos) {
        static Slow slower(Slow one, Slow other) {
            return other.nanos > one.nanos ? other : one;
        }
    }

    /** Note an answer that was hoped for. */
    void answered(String what, int status, long nanos) {
        count(what + " " + status, nanos);
    }

    /** Note a failure: no answer, or one that says the fault is ours. */
    void failed(String what, String why, long nanos) {
        boolean status = why.matches("(?s)\\d{3} .*");
        count(what + " " + (status ? why.substring(0, 3) : "unanswered"), nanos);
        failed.incrementAndGet();
        lastFailure.accumulateAndGet(System.nanoTime(), Math::max);
        if (why.startsWith(FAULT)) {
            internal.incrementAndGet();
        }
        if (reasons.size() < SHOWN) {
            reasons.add(java.time.Instant.now() + " " + what + ": " + why);
        }
    }

    private void count(String kind, long nanos) {
        requests.incrementAndGet();
        slowest.accumulateAndGet(new Slow(kind, nanos), Slow::slower);
        answers.computeIfAbsent(kind, unseen -> new AtomicLong()).incrementAndGet();
    }

    /** Count all that was asked. */
    public long requests() {
        return requests.get();
    }

    /** Count what failed. */
    public long failed() {
        return failed.get();
    }

    /** Count the answers by which a door says that the fault is its own, 500. */
    long internalErrors() {
        return internal.get();
    }

    /** Answer how long after a moment the last failure was; nothing when there was none since. */
    Duration failingSince(long nanos) {
        return Duration.ofNanos(Math.max(0, lastFailure.get() == Long.MIN_VALUE ? 0 : lastFailure.get() - nanos));
    }

    /** Answer how long the slowest answer took, in seconds. */
    public double slowestSeconds() {
        return slowest.get().nanos() / 1e9;
    }

    /** Answer what the slowest answer was. */
    String slowestKind() {
        return slowest.get().kind();
    }

    /** List the first reasons. */
    public List<String> reasons() {
        return List.copyOf(reasons);
    }

    /** Count the answers by what was asked and which status came. */
    Map<String, Long> answers() {
        var sorted = new TreeMap<String, Long>();
        answers.forEach((kind, number) -> sorted.put(kind, number.get()));
        return sorted;
    }
}
