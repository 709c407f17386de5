package id.anjung.ui.bench;

import java.io.IOException;
import java.util.ArrayList;

/**
 * Compare the door with bare statements in interleaved rounds, so that a noisy machine disturbs both alike.
 *
 * @param house the door and its database
 * @param options how much is measured
 */
record Rounds(BenchHouse house, BenchOptions options) {
    /** The door's compiler is quiet then; a mall's day has seven hours, and it compiles in the first minutes. */
    private static final double QUIET = 0.05;

    /** The compiler rests between two of its waves, so it is looked at over some measurements. */
    private static final int TOGETHER = 3;

    /** Measure once. */
    interface Measurement {
        Crowd.Pace measure() throws Exception;
    }

    /** Answer the median of the ratios. */
    double ratio(String what, Measurement door, Measurement bare) throws Exception {
        warmUp(what, door);
        bare.measure();
        var ratios = new ArrayList<Double>();
        for (int round = 0; round < options.rounds(); round++) {
            boolean doorFirst = round % 2 == 0;
            double first = (doorFirst ? door : bare).measure().perSecond();
            double second = (doorFirst ? bare : door).measure().perSecond();
            double byDoor = doorFirst ? first : second;
            double byHand = doorFirst ? second : first;
            ratios.add(byDoor / byHand);
            System.out.printf(
                    "%-8s round %d: door %6.0f/s, bare JDBC %6.0f/s, ratio %.3f%n",
                    what, round + 1, byDoor, byHand, byDoor / byHand);
        }
        cost(what, "door", door);
        cost(what, "bare", bare);
        ratios.sort(null);
        double median = ratios.get(ratios.size() / 2);
        System.out.printf(
                "%-8s median ratio %.3f, spread %.3f to %.3f%n", what, median, ratios.getFirst(), ratios.getLast());
        return median;
    }

    /** Let the door work before it counts, until its compiler is quiet or has had time enough. */
    private void warmUp(String what, Measurement door) throws Exception {
        int times = 0;
        double compiler = 1;
        while (times < options.leastWarming() || (compiler > QUIET && times < options.mostWarming())) {
            var before = compiling();
            for (int i = 0; i < TOGETHER; i++) {
                door.measure();
            }
            compiler = compiling().since(before);
            times += TOGETHER;
        }
        System.out.printf(
                "%-8s warmed up %d times; the compiler still takes %.0f %% of the door's processor time%n",
                what, times, 100 * compiler);
    }

    private Compiling compiling() throws IOException {
        return Compiling.of(house.door().pid());
    }

    /** Say what a piece of work takes of the processors, which others on the machine do not change much. */
    private void cost(String what, String how, Measurement measured) throws Exception {
        var database = new Questions(house.wings());
        long asked = database.asked();
        var before = Processor.now();
        double pieces = measured.measure().pieces();
        System.out.printf(
                "%-8s %s, processor time of each: %s; %.1f statements%n",
                what, how, Processor.now().since(before, pieces), (database.asked() - asked) / pieces);
    }
}
