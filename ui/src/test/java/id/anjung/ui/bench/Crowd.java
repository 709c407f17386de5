package id.anjung.ui.bench;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;

/** Let many clients work at once, each with a connection of its own, and tell how much they finish. */
public final class Crowd {
    private Crowd() {}

    /** Open what one client works with. */
    public interface Opening<C extends AutoCloseable> {
        C open() throws Exception;
    }

    /** Do one piece of work. */
    public interface Work<C> {
        void on(C client, int turn) throws Exception;
    }

    /**
     * How far many came.
     *
     * @param pieces how much was done
     * @param seconds how long it took
     */
    public record Pace(int pieces, double seconds) {
        /** Answer how much was done in a second. */
        public double perSecond() {
            return pieces / seconds;
        }
    }

    /** Work for a while. */
    public static <C extends AutoCloseable> Pace during(Opening<C> opening, Work<C> work, Duration time)
            throws Exception {
        return run(opening, work, Integer.MAX_VALUE, time);
    }

    /** Do so many pieces of work. */
    static <C extends AutoCloseable> Pace doing(Opening<C> opening, Work<C> work, int turns) throws Exception {
        return run(opening, work, turns, Duration.ofMinutes(10));
    }

    private static <C extends AutoCloseable> Pace run(Opening<C> opening, Work<C> work, int turns, Duration time)
            throws Exception {
        var clients = new ArrayList<C>();
        try (var threads = Executors.newFixedThreadPool(BenchOptions.CLIENTS)) {
            for (int i = 0; i < BenchOptions.CLIENTS; i++) {
                clients.add(opening.open());
            }
            var turn = new AtomicInteger();
            var done = new AtomicInteger();
            long start = System.nanoTime();
            long end = start + time.toNanos();
            List<Future<Boolean>> works = new ArrayList<>();
            for (var client : clients) {
                works.add(threads.submit((Callable<Boolean>) () -> {
                    for (int mine = turn.getAndIncrement();
                            mine < turns && System.nanoTime() < end;
                            mine = turn.getAndIncrement()) {
                        work.on(client, mine);
                        done.incrementAndGet();
                    }
                    return true;
                }));
            }
            BenchHouse.together(works);
            return new Pace(done.get(), (System.nanoTime() - start) / 1e9);
        } finally {
            for (var client : clients) {
                client.close();
            }
        }
    }
}
