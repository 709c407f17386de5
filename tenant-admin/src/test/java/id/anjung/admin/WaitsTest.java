package id.anjung.admin;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The middle of several malls is the middle of all their visits, not of their middles. */
class WaitsTest {
    private static final long SEED = Long.getLong("seed", System.nanoTime());

    @Test
    void the_middle_of_all_visits_is_found_whatever_malls_they_are_of() {
        System.out.println("seed " + SEED + " (-Dseed=" + SEED + " runs it again)");
        var random = new Random(SEED);
        for (int round = 0; round < 200; round++) {
            var left = waits(random);
            var right = waits(random);
            var all = Stream.concat(left.stream(), right.stream()).sorted().toList();
            var both = Waits.read(Waits.of(left).written())
                    .and(Waits.read(Waits.of(right).written()));
            assertThat(both.median().isEmpty()).isEqualTo(all.isEmpty());
            both.median().ifPresent(median -> assertThat(median).isEqualTo(middle(all)));
        }
    }

    @Test
    void nobody_has_waited_when_nothing_was_written() {
        assertThat(Waits.read("")).isEqualTo(Waits.NONE);
        assertThat(Waits.NONE.written()).isEmpty();
    }

    private static List<Integer> waits(Random random) {
        return IntStream.range(0, random.nextInt(12))
                .mapToObj(i -> random.nextInt(40))
                .toList();
    }

    private static int middle(List<Integer> sorted) {
        var mean = (sorted.get((sorted.size() - 1) / 2) + sorted.get(sorted.size() / 2)) / 2.0;
        return (int) Math.round(mean);
    }
}
