package id.anjung.admin.registry;

import java.time.Duration;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.LongSupplier;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Keep a copy of something small that many ask for and nobody may see older than a second. From half a second
 * on, whoever comes first reads it again while others take the copy; after a second all wait for the reading.
 * When the source fails there is no answer, rather than an old one.
 */
public final class FreshCopy<T> {
    static final Duration RENEWED_AFTER = Duration.ofMillis(500);
    static final Duration OLDEST = Duration.ofSeconds(1);

    private record Held<T>(T value, long readAt) {}

    private final Supplier<T> source;
    private final LongSupplier nanos;
    private final ReentrantLock reading = new ReentrantLock();
    private volatile @Nullable Held<T> held;

    /** Keep a copy of what a source answers; the nanoseconds tell how old it is. */
    public FreshCopy(Supplier<T> source, LongSupplier nanos) {
        this.source = source;
        this.nanos = nanos;
    }

    /** Answer the copy, or read it anew. */
    public T get() {
        var copy = held;
        if (copy != null && younger(copy, RENEWED_AFTER)) {
            return copy.value;
        }
        if (copy == null || !younger(copy, OLDEST)) {
            reading.lock();
        } else if (!reading.tryLock()) {
            return copy.value;
        }
        try {
            return renewed().value;
        } finally {
            reading.unlock();
        }
    }

    /** Read anew at the next question, even if somebody is reading right now. */
    public void drop() {
        reading.lock();
        try {
            held = null;
        } finally {
            reading.unlock();
        }
    }

    private Held<T> renewed() {
        var current = held;
        if (current != null && younger(current, RENEWED_AFTER)) {
            return current;
        }
        long startedAt = nanos.getAsLong();
        var read = new Held<>(source.get(), startedAt);
        held = read;
        return read;
    }

    private boolean younger(Held<T> copy, Duration age) {
        return nanos.getAsLong() - copy.readAt < age.toNanos();
    }
}
