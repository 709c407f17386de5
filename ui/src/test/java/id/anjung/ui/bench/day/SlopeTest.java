package id.anjung.ui.bench.day;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class SlopeTest {
    private static final double PART = 0.03;

    private final Random random = new Random(7);

    private Slope heap(double noise, double growth) {
        return Slope.through(IntStream.range(0, 16)
                .mapToObj(i -> 60 + growth * i / 15 + noise * random.nextGaussian())
                .toList());
    }

    @Test
    void a_heap_that_grows_beyond_its_noise_rises() {
        assertThat(heap(0.3, 6).rises(PART, 0)).isTrue();
    }

    @Test
    void a_heap_that_only_strays_does_not_rise() {
        for (int times = 0; times < 200; times++) {
            assertThat(heap(3, 0).rises(PART, 0)).isFalse();
        }
    }

    @Test
    void a_heap_that_fills_a_cache_does_not_rise() {
        assertThat(heap(0, 1).rises(PART, 0)).isFalse();
    }

    @Test
    void what_stays_the_same_does_not_rise() {
        assertThat(heap(0, 0).rises(0, 0)).isFalse();
    }

    @Test
    void a_pool_that_opens_one_connection_more_does_not_rise_and_one_that_leaks_does() {
        assertThat(Slope.through(List.of(10.0, 10.0, 10.0, 11.0, 11.0, 11.0)).rises(0.1, 2.5))
                .isFalse();
        assertThat(Slope.through(List.of(10.0, 11.0, 12.0, 13.0, 14.0, 15.0)).rises(0.1, 2.5))
                .isTrue();
    }
}
