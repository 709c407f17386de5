package id.anjung.tenancy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.anjung.agency.Agencies;
import id.anjung.agency.Agency;
import id.anjung.agency.AgencyLevel;
import id.anjung.audit.AuditSearch;
import id.anjung.audit.AuditTrail;
import java.time.DayOfWeek;
import java.util.List;
import java.util.concurrent.BrokenBarrierException;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Transactions that get into each other's way on the real database. */
class AgainTest {
    private static final TenantId MALL = new TenantId("9148");
    private static House house;

    @BeforeAll
    static void open() {
        house = House.of(List.of(MALL));
    }

    @AfterAll
    static void close() {
        house.close();
    }

    @Test
    void of_two_that_wait_for_each_other_one_is_done_again_whole() throws Exception {
        var begun = new AtomicInteger();
        var both = new CyclicBarrier(2);
        try (var threads = Executors.newFixedThreadPool(2)) {
            var there = threads.submit(() -> inside(begun, both, "there", "back"));
            var back = threads.submit(() -> inside(begun, both, "back", "there"));
            there.get(1, TimeUnit.MINUTES);
            back.get(1, TimeUnit.MINUTES);
        }
        assertThat(begun).as("two, and the one that was given up").hasValue(3);
        assertThat(house.asAdmin(MALL, () -> house.bean(AuditTrail.class).count(AuditSearch.ALL)))
                .as("one entry for each agency")
                .isEqualTo(2);
    }

    @Test
    void a_transaction_is_not_done_again_for_ever() {
        var begun = new AtomicInteger();
        assertThatThrownBy(() -> house.asAdmin(
                        MALL,
                        () -> house.bean(Transactions.class).inside(() -> {
                            begun.incrementAndGet();
                            throw new Collision(new IllegalStateException("again"));
                        })))
                .isInstanceOf(Collision.class);
        assertThat(begun).hasValue(8);
    }

    private boolean inside(AtomicInteger begun, CyclicBarrier both, String first, String second) {
        return house.asAdmin(
                MALL,
                () -> house.bean(Transactions.class).inside(() -> {
                    boolean firstRound = begun.incrementAndGet() <= 2;
                    add(first);
                    if (firstRound) {
                        meet(both);
                    }
                    add(second);
                    return true;
                }));
    }

    private void add(String code) {
        house.bean(Agencies.class)
                .add(new Agency(code, code, code, AgencyLevel.REGENCY, List.of(DayOfWeek.MONDAY), true));
    }

    private static void meet(CyclicBarrier both) {
        try {
            both.await(1, TimeUnit.MINUTES);
        } catch (InterruptedException | BrokenBarrierException | TimeoutException alone) {
            throw new IllegalStateException(alone);
        }
    }
}
