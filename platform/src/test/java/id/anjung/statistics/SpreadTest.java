package id.anjung.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class SpreadTest {
    @Test
    void of_nothing_there_is_no_median() {
        assertThat(new Spread().median()).isEmpty();
        assertThat(new Spread().ninetieth()).isEmpty();
    }

    @Test
    void the_middle_is_one_of_them_or_lies_between_two() {
        assertThat(of(30, 10, 20).median()).hasValue(20);
        assertThat(of(10, 21).median()).hasValue(16);
        assertThat(of(7).ninetieth()).hasValue(7);
    }

    @Test
    void nine_of_ten_do_not_exceed_the_ninetieth() {
        var ten = of(LongStream.rangeClosed(1, 10).toArray());
        assertThat(ten.ninetieth()).hasValue(9);
        assertThat(ten.atMost(9)).isEqualTo(9);
        long seed = Long.getLong("seed", System.nanoTime());
        System.out.println("seed " + seed + " (-Dseed=" + seed + " runs it again)");
        var random = new Random(seed);
        for (int size = 1; size < 60; size++) {
            var some = of(random.longs(size, 0, 1_000).toArray());
            long ninetieth = some.ninetieth().orElseThrow();
            assertThat(some.atMost(ninetieth) * 10).isGreaterThanOrEqualTo(9L * size);
            assertThat(some.atMost(ninetieth - 1) * 10).isLessThan(9L * size);
        }
    }

    private static Spread of(long... seconds) {
        var spread = new Spread();
        LongStream.of(seconds).forEach(spread::add);
        return spread;
    }
}
