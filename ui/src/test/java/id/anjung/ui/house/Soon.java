package id.anjung.ui.house;

import java.time.Duration;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;

/** Ask again and again until something holds, but not for longer than it may take. */
public final class Soon {
    private static final Duration PAUSE = Duration.ofMillis(100);

    private Soon() {}

    /** Return how long it took. */
    public static Duration holds(String what, Duration longest, BooleanSupplier condition) {
        long begun = System.nanoTime();
        while (!condition.getAsBoolean()) {
            if (System.nanoTime() - begun > longest.toNanos()) {
                throw new AssertionError(what + ": not within " + longest);
            }
            LockSupport.parkNanos(PAUSE.toNanos());
        }
        return Duration.ofNanos(System.nanoTime() - begun);
    }
}
