package id.anjung.embedded;

import java.io.PrintStream;
import java.time.Duration;
import java.util.Collection;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.Supplier;

/** Tell the person at the terminal what is going on, and that something still is. */
final class Progress {
    private static final Duration SIGN_OF_LIFE = Duration.ofSeconds(10);

    private final PrintStream out;
    private final long began = System.nanoTime();
    private final Collection<String> pending = new ConcurrentLinkedQueue<>();

    Progress(PrintStream out) {
        this.out = out;
        Thread.ofVirtual().start(this::giveSigns);
    }

    /** Do a step, naming it before and after. */
    <T> T step(String part, String what, Supplier<T> work) {
        say(part + ": " + what);
        long start = System.nanoTime();
        pending.add(part);
        try {
            var result = work.get();
            say(part + ": ready after " + seconds(start) + " s");
            return result;
        } finally {
            pending.remove(part);
        }
    }

    void say(String line) {
        out.println(line);
        out.flush();
    }

    /** Answer the whole seconds since the run began. */
    long elapsed() {
        return seconds(began);
    }

    private void giveSigns() {
        try {
            while (true) {
                Thread.sleep(SIGN_OF_LIFE);
                if (!pending.isEmpty()) {
                    say("... waiting for " + String.join(" and ", pending) + " (" + elapsed() + " s)");
                }
            }
        } catch (InterruptedException ended) {
            Thread.currentThread().interrupt();
        }
    }

    private static long seconds(long since) {
        return Duration.ofNanos(System.nanoTime() - since).toSeconds();
    }
}
