package id.anjung.admin.registry;

import static org.assertj.core.api.Assertions.assertThat;

import id.anjung.admin.house.TestHouse;
import id.anjung.admin.keycloak.WatchMark;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class RegistryWatchMarkTest {
    private static final Instant LONG_AGO = Instant.parse("2026-11-20T01:02:03.456789Z");

    @BeforeEach
    void an_empty_server() throws SQLException {
        TestHouse.wipe();
    }

    @Test
    void a_worker_that_was_away_goes_on_where_the_former_one_stopped() {
        try (var former = TestHouse.start(TestHouse.worker())) {
            former.getBean(WatchMark.class).write(LONG_AGO);
        }
        try (var next = TestHouse.start(TestHouse.worker())) {
            assertThat(next.getBean(WatchMark.class).read()).isEqualTo(LONG_AGO);
        }
    }

    @Test
    void a_mark_never_goes_back() {
        try (var worker = TestHouse.start(TestHouse.worker())) {
            var mark = worker.getBean(WatchMark.class);
            mark.write(LONG_AGO.plusSeconds(60));
            mark.write(LONG_AGO);
            assertThat(mark.read()).isEqualTo(LONG_AGO.plusSeconds(60));
        }
    }

    @Test
    void the_first_worker_of_all_begins_a_little_before_its_start() {
        try (var worker = TestHouse.start(TestHouse.worker())) {
            assertThat(worker.getBean(WatchMark.class).read())
                    .isCloseTo(
                            Instant.now().minus(Duration.ofMinutes(10)),
                            org.assertj.core.api.Assertions.within(1, ChronoUnit.MINUTES));
        }
    }
}
