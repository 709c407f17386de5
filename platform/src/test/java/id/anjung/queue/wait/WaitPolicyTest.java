package id.anjung.queue.wait;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class WaitPolicyTest {
    private static final int TRIALS = 400;
    private static final long SEED = Long.getLong("seed", System.nanoTime());
    private static final Pace TEN_MINUTES = new Pace(List.of(600));

    @Test
    void nobody_open_means_no_band() {
        assertThat(WaitPolicy.bands(lane(2, List.of()))).isEmpty();
    }

    @Test
    void whoever_is_next_at_a_free_counter_waits_hardly_at_all() {
        assertThat(WaitPolicy.bands(lane(0, List.of(OpenCounter.FREE)))).containsExactly(new WaitBand(0, 5));
    }

    @Test
    void each_place_is_one_matter_further_and_the_last_band_is_of_whoever_comes_now() {
        assertThat(WaitPolicy.bands(lane(3, List.of(OpenCounter.FREE))))
                .containsExactly(new WaitBand(0, 5), new WaitBand(10, 15), new WaitBand(20, 25), new WaitBand(30, 35));
    }

    @Test
    void two_counters_halve_the_wait() {
        assertThat(WaitPolicy.bands(lane(8, List.of(OpenCounter.FREE, OpenCounter.FREE))))
                .last()
                .isEqualTo(new WaitBand(40, 45));
    }

    @Test
    void what_is_left_at_the_counter_comes_first() {
        var nearlyDone = new OpenCounter(TEN_MINUTES, 420);
        assertThat(WaitPolicy.bands(lane(1, List.of(nearlyDone))))
                .containsExactly(new WaitBand(0, 5), new WaitBand(10, 15));
    }

    @Test
    void a_matter_that_lasts_longer_than_all_before_ends_soon() {
        assertThat(new Pace(List.of(60, 600)).left(900, 0.5)).isBetween(1.0, 60.0);
    }

    @Test
    void reserved_times_and_whoever_comes_back_are_waited_for() {
        var line = Collections.nCopies(1, TEN_MINUTES);
        var counters = List.of(OpenCounter.FREE);
        var reserved = new Lane(line, counters, TEN_MINUTES, new Lane.Between(0, 0, 2));
        assertThat(WaitPolicy.bands(reserved)).containsExactly(new WaitBand(20, 25), new WaitBand(30, 35));
        var held = new Lane(line, counters, TEN_MINUTES, new Lane.Between(0, 1, 0));
        assertThat(WaitPolicy.bands(held)).containsExactly(new WaitBand(0, 10), new WaitBand(10, 20));
    }

    @Test
    void whoever_the_law_lets_go_first_cuts_in_as_often_as_the_rule_lets_them() {
        assertThat(Lane.Between.cutIns(0.1, 3)).isEqualTo(0.1);
        assertThat(Lane.Between.cutIns(0.9, 3)).isEqualTo(0.5);
        assertThat(Lane.Between.cutIns(0.9, 1)).isEqualTo(0.9);
        var all = new Lane(
                Collections.nCopies(2, TEN_MINUTES), List.of(OpenCounter.FREE), TEN_MINUTES, new Lane.Between(1, 0, 0));
        assertThat(WaitPolicy.bands(all)).last().isEqualTo(new WaitBand(40, 45));
    }

    @Test
    void few_measurements_are_filled_up_with_what_is_expected_and_slips_are_left_out() {
        assertThat(Pace.of(List.of(), 600).seconds()).hasSize(Pace.ENOUGH).contains(600, 300, 1200);
        assertThat(Pace.of(List.of(3, 100), 600).seconds())
                .hasSize(Pace.ENOUGH)
                .contains(100)
                .doesNotContain(3);
        var forgotten = new ArrayList<>(Collections.nCopies(11, 100));
        forgotten.add(20_000);
        assertThat(Pace.of(forgotten, 600).seconds()).hasSize(12).contains(500).doesNotContain(20_000, 600);
    }

    @Test
    void more_counters_never_mean_longer_and_further_back_never_means_shorter() {
        System.out.println("seed " + SEED + " (-Dseed=" + SEED + " runs it again)");
        var random = new Random(SEED);
        for (int trial = 0; trial < TRIALS; trial++) {
            var lane = any(random);
            var bands = WaitPolicy.bands(lane);
            assertThat(bands).hasSize(lane.line().size() + 1);
            for (int place = 1; place < bands.size(); place++) {
                notLonger(bands.get(place - 1), bands.get(place), lane);
            }
            var more = new ArrayList<>(lane.counters());
            more.add(random.nextBoolean() ? OpenCounter.FREE : busy(random));
            var wider = new Lane(lane.line(), more, lane.usual(), lane.between());
            var shorter = WaitPolicy.bands(wider);
            for (int place = 0; place < bands.size(); place++) {
                notLonger(shorter.get(place), bands.get(place), wider);
            }
            assertThat(WaitPolicy.bands(lane)).as("the same again").isEqualTo(bands);
        }
    }

    private static void notLonger(WaitBand one, WaitBand other, Lane lane) {
        assertThat(one.from()).as("seed " + SEED + " " + lane).isLessThanOrEqualTo(other.from());
        assertThat(one.to()).as("seed " + SEED + " " + lane).isLessThanOrEqualTo(other.to());
        assertThat(one.from()).isLessThan(one.to());
    }

    private static Lane any(Random random) {
        return new Lane(
                Stream.generate(() -> pace(random)).limit(random.nextInt(20)).toList(),
                Stream.generate(() -> random.nextInt(3) == 0 ? OpenCounter.FREE : busy(random))
                        .limit(1 + random.nextInt(5))
                        .toList(),
                pace(random),
                new Lane.Between(random.nextDouble(), random.nextInt(4), random.nextInt(3)));
    }

    private static OpenCounter busy(Random random) {
        return new OpenCounter(pace(random), random.nextInt(1_500));
    }

    private static Pace pace(Random random) {
        return new Pace(random.ints(1 + random.nextInt(30), 20, 2_400).boxed().toList());
    }

    private static Lane lane(int waiting, List<OpenCounter> counters) {
        return new Lane(Collections.nCopies(waiting, TEN_MINUTES), counters, TEN_MINUTES, Lane.Between.NOBODY);
    }
}
