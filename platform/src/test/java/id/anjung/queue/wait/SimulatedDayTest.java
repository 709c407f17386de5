package id.anjung.queue.wait;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Whole days whose service times are known: how often is the first band right, and how wide does it have to be? */
class SimulatedDayTest {
    private static final int DAYS = 12;
    private static final int LEAST_PERCENT = 60;
    private static final int WIDEST_MEDIAN = 25;
    private static final long SEED = Long.getLong("seed", System.nanoTime());

    @Test
    void the_first_band_is_right_three_times_in_five_and_narrow_enough_to_plan_with() {
        System.out.println("seed " + SEED + " (-Dseed=" + SEED + " runs it again)");
        var told = new ArrayList<SimulatedDay.Told>();
        for (int day = 0; day < DAYS; day++) {
            told.addAll(new SimulatedDay(new Random(SEED + day)).told());
        }
        long inside = told.stream().filter(SimulatedDay.Told::right).count();
        var widths = told.stream().map(one -> one.band().width()).sorted().toList();
        int percent = Math.toIntExact(100 * inside / told.size());
        int median = widths.get(widths.size() / 2);
        System.out.println(percent + "% of " + told.size() + " inside, median width " + median
                + " minutes, longest wait "
                + told.stream().mapToDouble(SimulatedDay.Told::waited).max().orElse(0) / 60);
        assertThat(told).hasSizeGreaterThan(DAYS * 50);
        assertThat(percent).isGreaterThanOrEqualTo(LEAST_PERCENT);
        assertThat(median).isLessThanOrEqualTo(WIDEST_MEDIAN);
        assertThat(waits(told)).as("days on which nobody waits prove nothing").isGreaterThan(600);
    }

    private static double waits(List<SimulatedDay.Told> told) {
        var waits = told.stream().map(SimulatedDay.Told::waited).sorted().toList();
        return waits.get(waits.size() / 2);
    }
}
