package id.anjung.ui.site;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Leave a listener who takes nothing any more: what waits for it is held in memory, and others want its seat. */
final class Taken {
    private static final int LOOKS = 3;

    private final Duration patience;

    Taken(Duration patience) {
        this.patience = patience;
    }

    /** End with a failure, which cuts the line, when nothing was asked for during the whole of the patience. */
    <T> Flux<T> whileTaken(Flux<T> events) {
        return Flux.defer(() -> {
            var wanted = new AtomicLong();
            var fullSince = new AtomicLong(System.nanoTime());
            var stuck = Flux.interval(patience.dividedBy(LOOKS))
                    .filter(look -> wanted.get() <= 0 && System.nanoTime() - fullSince.get() > patience.toNanos())
                    .next()
                    .flatMap(look -> Mono.<Void>error(new Untaken()));
            return events.takeUntilOther(stuck)
                    .doOnRequest(more -> wanted.accumulateAndGet(more, Taken::sum))
                    .doOnNext(event -> {
                        if (wanted.decrementAndGet() <= 0) {
                            fullSince.set(System.nanoTime());
                        }
                    });
        });
    }

    private static long sum(long one, long other) {
        return one > Long.MAX_VALUE / 2 || other > Long.MAX_VALUE / 2 ? Long.MAX_VALUE / 2 : one + other;
    }

    /** Say why the line is cut; nobody reads it but the log. */
    private static final class Untaken extends RuntimeException {
        private static final long serialVersionUID = 1L;

        Untaken() {
            super("Whoever follows takes nothing any more", null, false, false);
        }
    }
}
