package id.anjung.tenancy.share;

import java.util.ArrayDeque;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;

/**
 * Share one thing of a process fairly: one tenant never holds all of it, and what comes free goes to the waiting
 * tenant that holds the least, so that a busy regency cannot starve a quiet one.
 *
 * @param <K> what names a tenant
 */
public final class FairShares<K> {
    private final ReentrantLock lock = new ReentrantLock();
    private final Map<K, Held> held = new HashMap<>();
    private final Share share;
    private int used;
    private long arrivals;

    /** Share what there is. */
    public FairShares(Share share) {
        this.share = share;
    }

    private static final class Held {
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

    /** Take a piece of the tenant's share; nothing when none came free in time, or too many wait for it already. */
    public Optional<Hold> take(K tenant) {
        lock.lock();
        try {
            var own = held.computeIfAbsent(tenant, unseen -> new Held());
            if (used < share.all() && own.used < share.each() && own.waiting.isEmpty()) {
                admit(own);
            } else if (own.waiting.size() >= share.line() || !admitted(own)) {
                forgetIdle(tenant, own);
                return Optional.empty();
            }
            return Optional.of(new Piece(tenant, own));
        } finally {
            lock.unlock();
        }
    }

    private boolean admitted(Held own) {
        var waiter = new Waiter(lock.newCondition(), arrivals++);
        own.waiting.add(waiter);
        long left = share.patience().toNanos();
        try {
            while (!waiter.admitted && left > 0) {
                left = waiter.turn.awaitNanos(left);
            }
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
        if (!waiter.admitted) {
            own.waiting.remove(waiter);
        }
        return waiter.admitted;
    }

    /** Count the works that wait. */
    int waiting() {
        lock.lock();
        try {
            return held.values().stream().mapToInt(own -> own.waiting.size()).sum();
        } finally {
            lock.unlock();
        }
    }

    private void admit(Held own) {
        own.used++;
        used++;
    }

    private void release(K tenant, Held own) {
        lock.lock();
        try {
            own.used--;
            used--;
            forgetIdle(tenant, own);
            admitNext();
        } finally {
            lock.unlock();
        }
    }

    private void admitNext() {
        while (used < share.all()) {
            var next = held.values().stream()
                    .filter(own -> !own.waiting.isEmpty() && own.used < share.each())
                    .min(Comparator.comparingInt((Held own) -> own.used)
                            .thenComparingLong(own -> own.waiting.getFirst().arrival));
            if (next.isEmpty()) {
                return;
            }
            var waiter = next.get().waiting.removeFirst();
            waiter.admitted = true;
            admit(next.get());
            waiter.turn.signal();
        }
    }

    private void forgetIdle(K tenant, Held own) {
        if (own.used == 0 && own.waiting.isEmpty()) {
            held.remove(tenant, own);
        }
    }

    private final class Piece implements Hold {
        private final K tenant;
        private final Held own;
        private final AtomicBoolean released = new AtomicBoolean();

        private Piece(K tenant, Held own) {
            this.tenant = tenant;
            this.own = own;
        }

        @Override
        public void close() {
            if (released.compareAndSet(false, true)) {
                release(tenant, own);
            }
        }
    }
}
