package id.anjung.admin.registry;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.LongSupplier;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Keep a copy of something small that many ask for and nobody may see older than a second. From half a second
 * on, whoever comes first reads it again while others take the copy; after a second all wait for the reading.
 * When the source fails there is no answer, rather than an old one; all who waited hear of the same failure, so that
 * a source that is silent for long keeps nobody longer than one reading.
 */
public final class FreshCopy<T> {
    static final Duration RENEWED_AFTER = Duration.ofMillis(500);
    static final Duration OLDEST = Duration.ofSeconds(1);

    private record Held<T>(T value, long readAt) {}

    private record Reading<T>(CompletableFuture<T> answer, long startedAt) {
        T await() {
            try {
                return answer.join();
            } catch (CompletionException failed) {
                throw failed.getCause() instanceof RuntimeException failure ? failure : failed;
            }
        }
    }

    private final Supplier<T> source;
    private final LongSupplier nanos;
    /** Guards the copy and the reading that is under way; never held while the source is asked. */
    private final ReentrantLock lock = new ReentrantLock();

    private volatile @Nullable Held<T> held;
    private @Nullable Reading<T> underWay;

    /** Keep a copy of what a source answers; the nanoseconds tell how old it is. */
    public FreshCopy(Supplier<T> source, LongSupplier nanos) {
        this.source = source;
        this.nanos = nanos;
    }

    /** Answer the copy, or read it anew. */
    public T get() {
        long asked = nanos.getAsLong();
        while (true) {
            var copy = held;
            if (copy != null && younger(copy.readAt, RENEWED_AFTER)) {
                return copy.value;
            }
            var mine = new Reading<T>(new CompletableFuture<>(), nanos.getAsLong());
            var other = begin(mine);
            if (other == null) {
                return read(mine);
            }
            if (copy != null && younger(copy.readAt, OLDEST)) {
                return copy.value;
            }
            var answer = other.await();
            if (other.startedAt >= asked || younger(other.startedAt, OLDEST)) {
                return answer;
            }
        }
    }

    /** Read anew at the next question, even if somebody is reading right now. */
    public void drop() {
        lock.lock();
        try {
            held = null;
            underWay = null;
        } finally {
            lock.unlock();
        }
    }

    /** Let a reading begin, unless another one is under way. */
    private @Nullable Reading<T> begin(Reading<T> mine) {
        lock.lock();
        try {
            var other = underWay;
            if (other == null) {
                underWay = mine;
            }
            return other;
        } finally {
            lock.unlock();
        }
    }

    private T read(Reading<T> mine) {
        try {
            var value = source.get();
            end(mine, new Held<>(value, mine.startedAt));
            mine.answer.complete(value);
            return value;
        } catch (RuntimeException | Error failure) {
            end(mine, null);
            mine.answer.completeExceptionally(failure);
            throw failure;
        }
    }

    /** Keep what was read, unless the copy was dropped meanwhile. */
    private void end(Reading<T> mine, @Nullable Held<T> read) {
        lock.lock();
        try {
            if (underWay == mine) {
                underWay = null;
                held = read == null ? held : read;
            }
        } finally {
            lock.unlock();
        }
    }

    private boolean younger(long readAt, Duration age) {
        return nanos.getAsLong() - readAt < age.toNanos();
    }
}
