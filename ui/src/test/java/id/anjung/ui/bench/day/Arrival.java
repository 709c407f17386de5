package id.anjung.ui.bench.day;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.function.IntToDoubleFunction;

/**
 * Say when something is asked for, whoever is still waiting for an answer then.
 *
 * @param nanos when, counted from the beginning
 * @param hall at which mall, counted from 0
 * @param errand what
 * @param chance decides what the errand leaves open
 */
record Arrival(long nanos, int hall, Errand errand, int chance) {
    /** Draw the arrivals of some time, in order; those of each mall come by chance at its rate (Poisson). */
    static List<Arrival> draw(Random random, int halls, IntToDoubleFunction perSecond, Duration time) {
        var arrivals = new ArrayList<Arrival>();
        for (int hall = 0; hall < halls; hall++) {
            double gap = 1e9 / perSecond.applyAsDouble(hall);
            for (double at = gap(random, gap); at < time.toNanos(); at += gap(random, gap)) {
                arrivals.add(of(random, Math.round(at), hall));
            }
        }
        arrivals.sort(Comparator.comparingLong(Arrival::nanos));
        return arrivals;
    }

    /** Draw one. */
    static Arrival of(Random random, long nanos, int hall) {
        return new Arrival(nanos, hall, Errand.drawn(random.nextInt(Errand.all())), random.nextInt(Integer.MAX_VALUE));
    }

    private static double gap(Random random, double mean) {
        return -Math.log(1 - random.nextDouble()) * mean;
    }
}
