package id.anjung.tenancy;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class TenantCacheTest {
    private static final Instant MORNING = Instant.parse("2026-11-30T02:00:00Z");

    private final HandClock clock = new HandClock();
    private final TenantCache<String, Integer> cache = new TenantCache<>(clock, Duration.ofMinutes(1), 10);
    private final AtomicInteger found = new AtomicInteger();

    @Test
    void an_answer_is_remembered_until_its_time_is_over() {
        clock.stopAt(MORNING);
        assertThat(ask()).isEqualTo(1);
        clock.move(Duration.ofSeconds(59));
        assertThat(ask()).isEqualTo(1);
        clock.move(Duration.ofSeconds(1));
        assertThat(ask()).isEqualTo(2);
    }

    @Test
    void a_clock_that_is_put_back_makes_no_answer_live_longer() {
        clock.stopAt(MORNING);
        assertThat(ask()).isEqualTo(1);
        clock.move(Duration.ofHours(-5));
        assertThat(ask()).isEqualTo(2);
        assertThat(ask()).isEqualTo(2);
    }

    private int ask() {
        return CurrentTenant.call(
                new TenantId("6309"), Reach.FULL, () -> cache.get("anything", found::incrementAndGet));
    }
}
