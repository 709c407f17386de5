package id.anjung.ui.bench.day;

import id.anjung.ui.bench.BenchHouse;
import id.anjung.ui.bench.BenchMall;
import id.anjung.ui.bench.BenchOptions;
import id.anjung.ui.bench.Board;
import id.anjung.ui.bench.Ears;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.function.ToDoubleFunction;

/**
 * Play the mixed day for a while and look again and again at what the process holds. Nothing is said about how long
 * answers take, so that a busy machine makes it slower and not wrong.
 *
 * @param vitals what the process held, in order, at equal distances
 * @param found what was answered
 */
record Soak(List<Vitals> vitals, OpenLoad.Found found) {
    /** Compilers, pools and caches have settled after this part; what is left is judged. */
    private static final double SETTLING = 1 / 3.0;

    /** What settles late is no leak: one that matters goes on for days, and is beyond this part within a run. */
    private static final double HEAP = 0.03;

    private static final double COUNTS = 0.1;

    /** A pool that opens one more, or two, fills; what leaks goes on. */
    private static final double FEW = 2.5;

    /** Play it, looking so many times; the malls are asked for so much in a second each. */
    static Soak play(BenchHouse house, Day day, double rate, Duration time, int looks) throws Exception {
        var vitals = new ArrayList<Vitals>();
        try (var ears = new Ears(house.address());
                var thread = Executors.newSingleThreadExecutor()) {
            for (int zone = 0; zone < BenchOptions.ZONES; zone++) {
                for (var mall : house.malls()) {
                    Board.open(ears, mall.code(), BenchMall.zone(zone));
                }
            }
            ears.awaitAll(Duration.ofMinutes(1));
            var playing = thread.submit((Callable<OpenLoad.Found>) () -> day.atRates(hall -> rate, time));
            long start = System.nanoTime();
            for (int look = 1; look <= looks && !playing.isDone(); look++) {
                TimeUnit.NANOSECONDS.sleep(start + time.toNanos() * look / (looks + 1) - System.nanoTime());
                vitals.add(Vitals.of(house));
                print(look, vitals.getLast());
            }
            return new Soak(vitals, playing.get());
        }
    }

    /** Answer the line through one figure, from when all has settled. */
    Slope of(ToDoubleFunction<Vitals> figure) {
        return Slope.through(vitals.stream()
                .skip(Math.round(vitals.size() * SETTLING))
                .map(figure::applyAsDouble)
                .toList());
    }

    /** List what rises, in words; nothing when the process could go on so for ever. */
    List<String> rising() {
        var rising = new ArrayList<String>();
        judge(rising, "heap", of(Vitals::heap), HEAP, 0);
        judge(rising, "threads", of(Vitals::threads), COUNTS, FEW);
        judge(rising, "open files", of(Vitals::files), COUNTS, FEW);
        judge(rising, "connections to the database", of(Vitals::connections), COUNTS, FEW);
        return rising;
    }

    private static void judge(List<String> rising, String what, Slope slope, double part, double few) {
        if (slope.rises(part, few)) {
            rising.add("%s from %.0f to %.0f".formatted(what, slope.first(), slope.last()));
        }
    }

    private static void print(int look, Vitals vitals) {
        System.out.printf(
                "soak     look %d: heap %.1f MB, %.0f threads, %.0f open files, %.0f connections to the database%n",
                look, vitals.heap() / (1 << 20), vitals.threads(), vitals.files(), vitals.connections());
    }
}
