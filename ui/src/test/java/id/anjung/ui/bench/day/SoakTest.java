package id.anjung.ui.bench.day;

import static org.assertj.core.api.Assertions.assertThat;

import id.anjung.ui.bench.BenchHouse;
import java.time.Duration;
import org.junit.jupiter.api.Test;

/** Keep the door from growing, on every build; longer by {@code ./anjung bench soak}. */
class SoakTest {
    private static final Duration TIME = Duration.ofSeconds(90);
    private static final double RATE = 12;
    private static final int LOOKS = 18;

    @Test
    void a_door_that_serves_a_mixed_day_for_90_seconds_holds_no_more_than_before() throws Exception {
        long seed = System.nanoTime();
        System.out.println("seed " + seed);
        try (var house = new BenchHouse(new BenchHouse.Size(3, 12), 8)) {
            var day = new Day(house, seed);
            var soak = Soak.play(house, day, RATE, TIME, LOOKS);

            assertThat(day.errors()).isZero();
            assertThat(soak.found().of(arrival -> true).count()).isGreaterThan(1_000);
            assertThat(soak.rising()).isEmpty();
        }
    }
}
