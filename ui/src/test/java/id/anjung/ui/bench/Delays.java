package id.anjung.ui.bench;

import java.util.ArrayList;
import java.util.List;

/** Gather what was heard: how late, how often not at all, how often twice. */
public final class Delays {
    private final List<Long> micros = new ArrayList<>();
    private long lost;
    private long doubled;

    /** Note how late something was, in microseconds. */
    public void add(long delay) {
        micros.add(delay);
    }

    /** Note that so many did not come. */
    public void lose(long count) {
        lost += count;
    }

    void twice() {
        doubled++;
    }

    /** Answer how many did not come. */
    public long lost() {
        return lost;
    }

    long doubled() {
        return doubled;
    }

    /** Answer how many came. */
    public int count() {
        return micros.size();
    }

    /** Answer below which delay such a part lies, in milliseconds. */
    public double millis(double part) {
        if (micros.isEmpty()) {
            return Double.NaN;
        }
        var sorted = micros.stream().sorted().toList();
        return sorted.get((int) Math.min(sorted.size() - 1, Math.ceil(sorted.size() * part) - 1)) / 1e3;
    }

    /** Take what others have gathered too. */
    public Delays with(Delays others) {
        var all = new Delays();
        all.micros.addAll(micros);
        all.micros.addAll(others.micros);
        all.lost = lost + others.lost;
        all.doubled = doubled + others.doubled;
        return all;
    }

    /** Print all of it in one line. */
    public void print(String what) {
        System.out.printf(
                "%-12s %d arrivals: median %.0f ms, 95 %% %.0f ms, 99 %% %.0f ms, longest %.0f ms; lost %d, doubled %d%n",
                what, count(), millis(0.5), millis(0.95), millis(0.99), millis(1), lost, doubled);
    }
}
