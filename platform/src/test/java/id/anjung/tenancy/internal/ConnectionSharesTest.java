package id.anjung.tenancy.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.anjung.tenancy.TenantBusy;
import id.anjung.tenancy.TenantId;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

class ConnectionSharesTest {
    private static final TenantId BUSY = new TenantId("9001");
    private static final TenantId QUIET = new TenantId("9002");

    @Test
    void a_busy_tenant_leaves_a_quarter_of_the_pool_to_the_others() throws TenantBusy {
        var shares = new ConnectionShares(8, Duration.ofMillis(20));
        for (int i = 0; i < 6; i++) {
            shares.acquire(BUSY);
        }
        assertThatThrownBy(() -> shares.acquire(BUSY)).isInstanceOf(TenantBusy.class);
        shares.acquire(QUIET).close();
    }

    @Test
    void a_free_connection_goes_to_the_waiting_tenant_that_holds_the_fewest() throws Exception {
        var shares = new ConnectionShares(4, Duration.ofSeconds(20));
        var held = new ArrayList<ConnectionShares.Permit>();
        for (int i = 0; i < 3; i++) {
            held.add(shares.acquire(BUSY));
        }
        held.add(shares.acquire(new TenantId("9003")));
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
            held.forEach(ConnectionShares.Permit::close);
            first.get();
            second.get();
        }
    }

    @Test
    void what_is_given_back_twice_counts_once() throws TenantBusy {
        var shares = new ConnectionShares(1, Duration.ofMillis(20));
        var permit = shares.acquire(BUSY);
        permit.close();
        permit.close();
        shares.acquire(BUSY);
        assertThatThrownBy(() -> shares.acquire(QUIET)).isInstanceOf(TenantBusy.class);
    }

    private static Void wait(ConnectionShares shares, TenantId tenant, List<TenantId> order, CountDownLatch admitted)
            throws TenantBusy {
        try (var permit = shares.acquire(tenant)) {
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
