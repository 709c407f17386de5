package id.anjung.queue.wait;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/**
 * Know how long one matter keeps a counter, from call to leave: a sample of seconds, in order. It is what was measured;
 * while that is little, what may be expected fills it up.
 *
 * @param seconds the sample, shortest first, never empty
 */
public record Pace(List<Integer> seconds) {
    /** How many measurements speak for themselves. */
    static final int ENOUGH = 10;

    /** What a matter is expected to take at a counter when its standard counts no minutes. */
    public static final int USUAL_SECONDS = 600;

    /** Shorter ones are slips of a finger. */
    private static final int SHORTEST = 10;

    /** Longer ones, in medians, are a counter that somebody forgot; they count as this long. */
    private static final int LONGEST_MEDIANS = 5;

    /** How matters around an expectation scatter: most are shorter, some much longer. */
    private static final List<Double> SCATTER = List.of(1.0, 0.5, 1.4, 0.7, 2.0);

    public Pace {
        if (seconds.isEmpty()) {
            throw new IllegalArgumentException("A pace needs a sample");
        }
        seconds = seconds.stream().sorted().toList();
    }

    /** Take what was measured, filled up with what is expected. */
    public static Pace of(Collection<Integer> measured, int expectedSeconds) {
        var sample = new ArrayList<>(robust(measured));
        for (int i = 0; sample.size() < ENOUGH; i++) {
            sample.add((int) Math.round(SCATTER.get(i % SCATTER.size()) * expectedSeconds));
        }
        return new Pace(sample);
    }

    /** Put several services together. */
    public static Pace together(Collection<Pace> paces) {
        return new Pace(paces.stream().flatMap(pace -> pace.seconds().stream()).toList());
    }

    private static List<Integer> robust(Collection<Integer> measured) {
        var sorted = measured.stream().filter(one -> one >= SHORTEST).sorted().toList();
        if (sorted.isEmpty()) {
            return sorted;
        }
        int most = LONGEST_MEDIANS * sorted.get(sorted.size() / 2);
        return sorted.stream().map(one -> Math.min(one, most)).toList();
    }

    /** Answer the length below which this share of the sample lies. */
    double at(double share) {
        return at(seconds, share);
    }

    /** Answer what is left of a matter that has lasted so long already. */
    double left(double elapsed, double share) {
        var longer = seconds.stream().filter(one -> one > elapsed).toList();
        return longer.isEmpty() ? at(share) / ENOUGH : at(longer, share) - elapsed;
    }

    private static double at(List<Integer> sorted, double share) {
        double place = share * (sorted.size() - 1);
        int below = (int) place;
        int above = Math.min(below + 1, sorted.size() - 1);
        return sorted.get(below) + (place - below) * (sorted.get(above) - sorted.get(below));
    }
}
