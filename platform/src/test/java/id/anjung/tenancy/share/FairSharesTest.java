package id.anjung.tenancy.share;

import static org.assertj.core.api.Assertions.assertThat;

import id.anjung.tenancy.TenantId;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

class FairSharesTest {
    private static final TenantId BUSY = new TenantId("9001");
    private static final TenantId QUIET = new TenantId("9002");

    @Test
    void a_busy_tenant_leaves_a_quarter_of_the_pool_to_the_others() {
        var shares = new FairShares<TenantId>(Share.ofConnections(8, Duration.ofMillis(20)));
        for (int i = 0; i < 6; i++) {
            assertThat(shares.take(BUSY)).isPresent();
        }
        assertThat(shares.take(BUSY)).isEmpty();
        assertThat(shares.take(QUIET)).isPresent();
    }

    @Test
    void a_free_piece_goes_to_the_waiting_tenant_that_holds_the_least() throws Exception {
        var shares = new FairShares<TenantId>(Share.ofConnections(4, Duration.ofSeconds(20)));
        var held = new ArrayList<Hold>();
        for (int i = 0; i < 3; i++) {
            held.add(shares.take(BUSY).orElseThrow());
        }
        held.add(shares.take(new TenantId("9003")).orElseThrow());
        var order = java.util.Collections.synchronizedList(new ArrayList<TenantId>());
        var admitted = new CountDownLatch(1);
        try (var people = Executors.newVirtualThreadPerTaskExecutor()) {
            var first = people.submit(() -> wait(shares, BUSY, order, admitted));
            waitUntil(() -> shares.waiting() == 1);
            var second = people.submit(() -> wait(shares, QUIET, order, admitted));
            waitUntil(() -> shares.waiting() == 2);
            held.getLast().close();
            assertThat(admitted.await(5, TimeUnit.SECONDS)).isTrue();
            assertThat(order).isEqualTo(List.of(QUIET));
            held.forEach(Hold::close);
            first.get();
            second.get();
        }
    }

    @Test
    void who_comes_to_a_line_that_is_full_does_not_wait() throws Exception {
        var shares = new FairShares<TenantId>(new Share(1, 1, 1, Duration.ofMinutes(5)));
        var held = shares.take(BUSY).orElseThrow();
        try (var people = Executors.newVirtualThreadPerTaskExecutor()) {
            var waiting = people.submit(() -> shares.take(BUSY));
            waitUntil(() -> shares.waiting() == 1);
            assertThat(shares.take(BUSY)).isEmpty();
            held.close();
            assertThat(waiting.get()).isPresent();
        }
    }

    @Test
    void what_is_given_back_twice_counts_once() {
        var shares = new FairShares<TenantId>(new Share(1, 1, 1, Duration.ofMillis(20)));
        var hold = shares.take(BUSY).orElseThrow();
        hold.close();
        hold.close();
        assertThat(shares.take(BUSY)).isPresent();
        assertThat(shares.take(QUIET)).isEmpty();
    }

    private static Void wait(
            FairShares<TenantId> shares, TenantId tenant, List<TenantId> order, CountDownLatch admitted) {
        try (var hold = shares.take(tenant).orElseThrow()) {
            order.add(tenant);
            admitted.countDown();
            return null;
        }
    }

    private static void waitUntil(java.util.function.BooleanSupplier condition) {
        long deadline = System.nanoTime() + TimeUnit.SECONDS.toNanos(5);
        while (!condition.getAsBoolean()) {
            assertThat(System.nanoTime()).as("waited too long").isLessThan(deadline);
            Thread.onSpinWait();
        }
    }
}
