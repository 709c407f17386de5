package id.anjung.ui.bench.day;

import id.anjung.ui.bench.BenchHouse;
import id.anjung.ui.bench.Delays;
import id.anjung.ui.bench.Wire;
import java.io.IOException;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLongArray;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Predicate;

/**
 * Ask when it is time to ask, and measure each answer from the moment at which it should have been asked for: a door
 * that stands still for a second delays all who come within that second, not only the one who stands before it.
 */
final class OpenLoad {
    /** How many may be under way at once. */
    static final int CLIENTS = 64;

    private static final long LOST = -1;

    private final Day day;
    private final URI door;
    private final List<Arrival> arrivals;
    private final AtomicLongArray micros;
    private final AtomicInteger next = new AtomicInteger();
    private final long start = System.nanoTime() + 50_000_000;

    private OpenLoad(Day day, URI door, List<Arrival> arrivals) {
        this.day = day;
        this.door = door;
        this.arrivals = arrivals;
        this.micros = new AtomicLongArray(arrivals.size());
    }

    /**
     * Hold what was found.
     *
     * @param arrivals what was asked for
     * @param micros after how long each was answered, {@link #LOST} when not as it must be
     * @param seconds how long it took
     */
    record Found(List<Arrival> arrivals, AtomicLongArray micros, double seconds) {
        /** Answer the delays of some of them. */
        Delays of(Predicate<Arrival> wanted) {
            var delays = new Delays();
            for (int i = 0; i < arrivals.size(); i++) {
                if (wanted.test(arrivals.get(i))) {
                    if (micros.get(i) == LOST) {
                        delays.lose(1);
                    } else {
                        delays.add(micros.get(i));
                    }
                }
            }
            return delays;
        }
    }

    static Found play(Day day, URI door, List<Arrival> arrivals) throws Exception {
        return new OpenLoad(day, door, arrivals).play();
    }

    private Found play() throws Exception {
        try (var threads = Executors.newFixedThreadPool(CLIENTS)) {
            List<Future<Boolean>> works = new ArrayList<>();
            for (int i = 0; i < CLIENTS; i++) {
                works.add(threads.submit((Callable<Boolean>) this::work));
            }
            BenchHouse.together(works);
        }
        return new Found(arrivals, micros, (System.nanoTime() - start) / 1e9);
    }

    private boolean work() throws IOException {
        var wire = new Wire(door);
        try {
            for (int mine = next.getAndIncrement(); mine < arrivals.size(); mine = next.getAndIncrement()) {
                var arrival = arrivals.get(mine);
                await(start + arrival.nanos());
                try {
                    boolean done = day.run(arrival, wire);
                    micros.set(mine, done ? (System.nanoTime() - start - arrival.nanos()) / 1_000 : LOST);
                } catch (IOException failure) {
                    micros.set(mine, LOST);
                    day.fail(arrival, failure.toString());
                    wire.close();
                    wire = new Wire(door);
                }
            }
        } finally {
            wire.close();
        }
        return true;
    }

    private static void await(long moment) {
        for (long left = moment - System.nanoTime(); left > 0; left = moment - System.nanoTime()) {
            LockSupport.parkNanos(left);
        }
    }
}
