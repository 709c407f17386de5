package id.anjung.ui.bench.day;

import java.util.List;

/**
 * Lay a straight line through values that were taken at equal distances (least squares), and judge its slope by how much
 * the values stray from it.
 *
 * @param first where the line begins
 * @param last where it ends
 * @param doubt the standard error of the difference between both
 */
record Slope(double first, double last, double doubt) {
    /** Chance alone comes so far about once in a thousand times, with a dozen values. */
    private static final double STANDS_OUT = 4;

    private static final int FEWEST = 3;

    static Slope through(List<Double> values) {
        int count = values.size();
        if (count < FEWEST) {
            throw new IllegalArgumentException("No slope through " + values);
        }
        double middle = (count - 1) / 2.0;
        double mean = values.stream().mapToDouble(value -> value).average().orElseThrow();
        double width = 0;
        double together = 0;
        for (int i = 0; i < count; i++) {
            width += (i - middle) * (i - middle);
            together += (i - middle) * (values.get(i) - mean);
        }
        double slope = together / width;
        double strayed = 0;
        for (int i = 0; i < count; i++) {
            double off = values.get(i) - mean - slope * (i - middle);
            strayed += off * off;
        }
        double doubt = Math.sqrt(strayed / (count - 2) / width) * (count - 1);
        return new Slope(mean - slope * middle, mean + slope * middle, doubt);
    }

    double growth() {
        return last - first;
    }

    /**
     * Tell whether it rises by more than chance explains, and by more than a part of where it begins and a few, since
     * caches and pools that fill are a slope too.
     */
    boolean rises(double part, double few) {
        return growth() > STANDS_OUT * doubt && growth() > Math.max(part * first, few);
    }
}
