package id.anjung.tenancy.internal;

import id.anjung.tenancy.TenantBusy;
import id.anjung.tenancy.TenantId;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;

/**
 * Share the pool's connections fairly: one tenant never holds all of them, and a free one goes to the waiting
 * tenant that holds the fewest, so that a busy regency cannot starve a quiet one.
 */
final class ConnectionShares {
    private final ReentrantLock lock = new ReentrantLock();
    private final Map<TenantId, Share> shares = new HashMap<>();
    private final int total;
    private final int most;
    private final Duration patience;
    private int used;
    private long arrivals;

    /**
     * @param total connections in the pool
     * @param patience how long work waits before it is refused
     */
    ConnectionShares(int total, Duration patience) {
        this.total = total;
        this.most = Math.max(1, total - Math.max(1, total / 4));
        this.patience = patience;
    }

    /** Hold one connection's worth of the pool. */
    interface Permit extends AutoCloseable {
        @Override
        void close();
    }

    private static final class Share {
        private int used;
        private final Deque<Waiter> waiting = new ArrayDeque<>();
    }

    private static final class Waiter {
        private final Condition turn;
        private final long arrival;
        private boolean admitted;

        private Waiter(Condition turn, long arrival) {
            this.turn = turn;
            this.arrival = arrival;
        }
    }

    /**
     * Wait for a share of the pool.
     *
     * @throws TenantBusy when none came free in time
     */
    Permit acquire(TenantId tenant) throws TenantBusy {
        lock.lock();
        try {
            var share = shares.computeIfAbsent(tenant, unseen -> new Share());
            if (used < total && share.used < most && share.waiting.isEmpty()) {
                admit(share);
            } else {
                await(tenant, share);
            }
            return new Held(tenant, share);
        } finally {
            lock.unlock();
        }
    }

    private void await(TenantId tenant, Share share) throws TenantBusy {
        var waiter = new Waiter(lock.newCondition(), arrivals++);
        share.waiting.add(waiter);
        long left = patience.toNanos();
        try {
            while (!waiter.admitted && left > 0) {
                left = waiter.turn.awaitNanos(left);
            }
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
        if (!waiter.admitted) {
            share.waiting.remove(waiter);
            forgetIdle(tenant, share);
            throw new TenantBusy(tenant);
        }
    }

    /** Count the works that wait. */
    int waiting() {
        lock.lock();
        try {
            return shares.values().stream()
                    .mapToInt(share -> share.waiting.size())
                    .sum();
        } finally {
            lock.unlock();
        }
    }

    private void admit(Share share) {
        share.used++;
        used++;
    }

    private void release(TenantId tenant, Share share) {
        lock.lock();
        try {
            share.used--;
            used--;
            forgetIdle(tenant, share);
            admitNext();
        } finally {
            lock.unlock();
        }
    }

    private void admitNext() {
        while (used < total) {
            var next = shares.values().stream()
                    .filter(share -> !share.waiting.isEmpty() && share.used < most)
                    .min(Comparator.comparingInt((Share share) -> share.used)
                            .thenComparingLong(share -> share.waiting.getFirst().arrival));
            if (next.isEmpty()) {
                return;
            }
            var waiter = next.get().waiting.removeFirst();
            waiter.admitted = true;
            admit(next.get());
            waiter.turn.signal();
        }
    }

    private void forgetIdle(TenantId tenant, Share share) {
        if (share.used == 0 && share.waiting.isEmpty()) {
            shares.remove(tenant, share);
        }
    }

    private final class Held implements Permit {
        private final TenantId tenant;
        private final Share share;
        private boolean released;

        private Held(TenantId tenant, Share share) {
            this.tenant = tenant;
            this.share = share;
        }

        @Override
        public void close() {
            if (!released) {
                released = true;
                release(tenant, share);
            }
        }
    }
}
