package id.anjung.admin.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;

/** Ask again and again until something is so, and fail when it takes too long. */
public final class Patience {
    private Patience() {}

    /** Wait until it is so and answer how long it took. */
    public static Duration until(Duration most, String what, BooleanSupplier so) {
        long begin = System.nanoTime();
        while (!so.getAsBoolean()) {
            assertThat(System.nanoTime() - begin).as(what).isLessThan(most.toNanos());
            LockSupport.parkNanos(Duration.ofMillis(10).toNanos());
        }
        return Duration.ofNanos(System.nanoTime() - begin);
    }
}
