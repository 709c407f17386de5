package id.anjung.embedded.process;

import java.time.Duration;
import java.util.function.BooleanSupplier;

/** Wait for a child to become ready, and notice at once when it dies instead. */
public final class Watch {
    private static final Duration PAUSE = Duration.ofMillis(100);

    private Watch() {}

    /**
     * Return when the child is ready.
     *
     * @throws PartFailed when it ended or took longer than it may
     */
    public static void untilReady(ChildProcess child, Duration longest, BooleanSupplier ready) {
        long end = System.nanoTime() + longest.toNanos();
        while (!ready.getAsBoolean()) {
            if (!child.alive()) {
                throw new PartFailed(child, "ended while it was starting");
            }
            if (System.nanoTime() > end) {
                throw new PartFailed(child, "was not ready after " + longest.toSeconds() + " s");
            }
            pause();
        }
    }

    private static void pause() {
        try {
            Thread.sleep(PAUSE);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted while waiting", interrupted);
        }
    }
}
