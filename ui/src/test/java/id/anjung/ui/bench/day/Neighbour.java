package id.anjung.ui.bench.day;

import id.anjung.ui.bench.Delays;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Compare what twelve malls have of the door while the thirteenth asks as usual, and while it asks for ten times as much.
 * Both follow each other closely and change places from round to round, so that a noisy machine disturbs both alike; each
 * round has another noisy mall.
 */
final class Neighbour {
    static final int TIMES = 10;

    private final Day day;
    private final DayOptions options;

    Neighbour(Day day, DayOptions options) {
        this.day = day;
        this.options = options;
    }

    /** Put the median change of the others' 95th percentile among the figures, 0.2 when it is a fifth longer. */
    void measure(Map<String, Object> figures) throws Exception {
        var changes = new ArrayList<Double>();
        var loud = new ArrayList<Double>();
        half(0, 1);
        half(0, TIMES);
        for (int round = 0; round < options.rounds(); round++) {
            int noisy = round % day.malls();
            boolean quietFirst = round % 2 == 0;
            var first = half(noisy, quietFirst ? 1 : TIMES);
            var second = half(noisy, quietFirst ? TIMES : 1);
            var quiet = (quietFirst ? first : second).of(arrival -> arrival.hall() != noisy);
            var disturbed = (quietFirst ? second : first).of(arrival -> arrival.hall() != noisy);
            var itself = (quietFirst ? second : first).of(arrival -> arrival.hall() == noisy);
            changes.add(disturbed.millis(0.95) / quiet.millis(0.95) - 1);
            loud.add(itself.millis(0.95));
            print(round, quiet, disturbed, itself, changes.getLast());
        }
        changes.sort(null);
        System.out.printf(
                "neighbour median change %+.1f %%, spread %+.1f %% to %+.1f %%%n",
                100 * median(changes), 100 * changes.getFirst(), 100 * changes.getLast());
        loud.sort(null);
        figures.put("neighbour_p95_change", median(changes));
        figures.put("neighbour_noisy_p95_ms", median(loud));
    }

    private OpenLoad.Found half(int noisy, int times) throws Exception {
        return day.atRates(hall -> options.rate() * (hall == noisy ? times : 1), options.round());
    }

    private static void print(int round, Delays quiet, Delays disturbed, Delays itself, double change) {
        System.out.printf(
                "neighbour round %d: others 95 %% %.1f ms, beside the noisy one %.1f ms (%+.1f %%); itself %.1f ms;"
                        + " errors %d, %d, %d%n",
                round + 1,
                quiet.millis(0.95),
                disturbed.millis(0.95),
                100 * change,
                itself.millis(0.95),
                quiet.lost(),
                disturbed.lost(),
                itself.lost());
    }

    private static double median(List<Double> sorted) {
        return sorted.get(sorted.size() / 2);
    }
}
