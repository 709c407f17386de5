package id.anjung.ui.bench;

import java.util.ArrayList;

/** Compare the door with bare statements in interleaved rounds, so that a noisy machine disturbs both alike. */
final class Rounds {
    private Rounds() {}

    /** Measure once, in pieces of work per second. */
    interface Measurement {
        double perSecond() throws Exception;
    }

    /**
     * How often the door works before it counts. A mall's day has seven hours; after six measurements the compiler
     * still took 30 % of the door's processor time, beside everything that was measured.
     */
    private static final int TO_WARM_UP = 20;

    /** Answer the median of the ratios. */
    static double ratio(String what, int rounds, Questions database, Measurement door, Measurement bare)
            throws Exception {
        for (int i = 0; i < TO_WARM_UP; i++) {
            door.perSecond();
        }
        bare.perSecond();
        var ratios = new ArrayList<Double>();
        for (int round = 0; round < rounds; round++) {
            boolean doorFirst = round % 2 == 0;
            double first = (doorFirst ? door : bare).perSecond();
            double second = (doorFirst ? bare : door).perSecond();
            double byDoor = doorFirst ? first : second;
            double byHand = doorFirst ? second : first;
            ratios.add(byDoor / byHand);
            System.out.printf(
                    "%-8s round %d: door %6.0f/s, bare JDBC %6.0f/s, ratio %.3f%n",
                    what, round + 1, byDoor, byHand, byDoor / byHand);
        }
        cost(what, "door", database, door);
        cost(what, "bare", database, bare);
        ratios.sort(null);
        double median = ratios.get(ratios.size() / 2);
        System.out.printf(
                "%-8s median ratio %.3f, spread %.3f to %.3f%n", what, median, ratios.getFirst(), ratios.getLast());
        return median;
    }

    /** Say what a piece of work takes of the processors, which others on the machine do not change much. */
    private static void cost(String what, String how, Questions database, Measurement measured) throws Exception {
        long asked = database.asked();
        var before = Processor.now();
        long start = System.nanoTime();
        double perSecond = measured.perSecond();
        double pieces = perSecond * (System.nanoTime() - start) / 1e9;
        System.out.printf(
                "%-8s %s, processor time of each: %s; %.1f statements%n",
                what, how, Processor.now().since(before, pieces), (database.asked() - asked) / pieces);
    }
}
