package id.anjung.ui.house;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import id.anjung.ui.cluster.Balancer;
import id.anjung.ui.cluster.Hall;
import id.anjung.ui.cluster.Ledger;
import id.anjung.ui.cluster.Load;
import id.anjung.ui.cluster.Role;
import java.time.Duration;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Two more processes of the open door stand behind a balancer, and a mall is busy there; {@code ./anjung drill} breaks more. */
@ExtendWith(InTheHouse.class)
class RollingRestartTest {
    private static final Duration A_WHILE = Duration.ofSeconds(3);

    private static Role doors;
    private static Balancer balancer;
    private static Hall hall;
    private static Ledger ledger;

    @BeforeAll
    static void open(House house) {
        assumeThat(Balancer.program())
                .as("HAProxy, which ./anjung test installs for root (Debian: apt-get install haproxy)")
                .isPresent();
        doors = new Role(house.around().open());
        balancer = Balancer.before(doors.ports(), doors.ports());
        hall = Hall.huluSungaiSelatan(house.issuer());
        ledger = new Ledger(house.around().database());
        doors.begin();
        doors.ready();
    }

    @AfterAll
    static void close() {
        if (hall != null) {
            doors.close();
            balancer.close();
        }
    }

    @Test
    void while_both_are_replaced_no_request_fails_and_every_call_is_on_every_board_once() {
        try (var load = Load.at(balancer.open(), hall, ledger)) {
            doors.roll();
            var outcome = load.stop();
            assertThat(load.tally().reasons()).isEmpty();
            assertThat(outcome.failed()).isZero();
            assertThat(outcome.broken()).as("streams that broke off").isZero();
            assertThat(outcome.resumed()).as("streams that were followed again").isPositive();
            assertThat(outcome.calls()).isGreaterThan(5);
            assertThat(outcome.whole()).as(outcome.toString()).isTrue();
        }
    }

    @Test
    void one_that_is_killed_loses_and_doubles_no_number_that_is_asked_for_again_by_its_key() {
        try (var load = Load.at(balancer.open(), hall, ledger)) {
            LockSupport.parkNanos(A_WHILE.toNanos());
            doors.kill(doors.running().getFirst());
            LockSupport.parkNanos(A_WHILE.toNanos());
            var outcome = load.stop();
            assertThat(outcome.issued()).isGreaterThan(5);
            assertThat(outcome.whole()).as(outcome.toString()).isTrue();
        }
    }
}
