package id.anjung.queue.live;

import io.micronaut.core.propagation.PropagatedContext;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Sinks;

/** Read one thing whenever it may have changed, once at a time, and hand it to all who look at it. */
final class Channel<T> {
    private static final Logger LOG = LoggerFactory.getLogger(Channel.class);

    private static final int BREATH = 16;

    private final Sinks.Many<T> sink = Sinks.many().replay().latest();
    private final AtomicInteger hints = new AtomicInteger();
    private final Supplier<T> reading;
    private final Executor executor;
    private int listeners;
    private int told;

    Channel(Supplier<T> reading, Executor executor) {
        this.reading = reading;
        this.executor = executor;
    }

    /** Answer all states from the last one on; who is slow misses states and gets the newest. */
    Flux<T> states() {
        return sink.asFlux().onBackpressureLatest().doOnNext(state -> breathe());
    }

    /** Let others to the processor: thousands are told by one thread, which nothing else would interrupt. */
    private void breathe() {
        if (++told % BREATH == 0) {
            Thread.yield();
        }
    }

    /** Read soon; hints that come while it is read make it be read once more. */
    void hint() {
        if (hints.getAndIncrement() == 0) {
            try (var nobody = PropagatedContext.empty().propagate()) {
                executor.execute(this::readUntilNothingIsNew);
            }
        }
    }

    private void readUntilNothingIsNew() {
        int seen;
        do {
            seen = hints.get();
            try {
                sink.tryEmitNext(reading.get());
            } catch (RuntimeException failure) {
                LOG.warn("What boards and pages show cannot be read now: {}", failure.getMessage());
            }
        } while (!hints.compareAndSet(seen, 0));
    }

    /** Count one who looks. */
    Channel<T> enter() {
        listeners++;
        return this;
    }

    /** Count one who looks no longer; true while others do. */
    boolean leave() {
        listeners--;
        return listeners > 0;
    }
}
