package id.anjung.tenancy.internal;

import com.zaxxer.hikari.HikariDataSource;
import id.anjung.tenancy.TenantId;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Keep rightless connections for a moment beside the schema they stand in, so that a tenant that comes again
 * need not change it. After that moment they go back to the pool, which looks after their health and age. Who
 * takes one holds a share of the pool; so whenever the pool has none left, one is kept here and changes schema.
 */
final class IdleBySchema implements AutoCloseable {
    /** As long as the pool itself hands a connection out again without asking whether it lives. */
    static final Duration MOMENT = Duration.ofMillis(500);

    private static final Logger LOG = LoggerFactory.getLogger(IdleBySchema.class);

    private record Kept(TenantId tenant, Connection pooled, long since) {}

    private final HikariDataSource pool;
    private final Duration moment;
    private final ReentrantLock lock = new ReentrantLock();
    private final Deque<Kept> newestFirst = new ArrayDeque<>();
    private final ScheduledExecutorService clock = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().daemon().name("tenant-idle").factory());
    private int taken;

    IdleBySchema(HikariDataSource pool, Duration moment) {
        this.pool = pool;
        this.moment = moment;
        long tick = moment.toMillis() / 2;
        clock.scheduleWithFixedDelay(this::giveBackTheOld, tick, tick, TimeUnit.MILLISECONDS);
    }

    /** Answer the connection that stood in the tenant's schema last, else any. */
    Connection take(TenantId tenant) throws SQLException {
        var kept = kept(tenant);
        if (kept != null) {
            return kept.pooled();
        }
        try {
            return pool.getConnection();
        } catch (SQLException | RuntimeException failure) {
            forget();
            throw failure;
        }
    }

    private @Nullable Kept kept(TenantId tenant) {
        lock.lock();
        try {
            for (var kept : newestFirst) {
                if (kept.tenant().equals(tenant)) {
                    newestFirst.remove(kept);
                    return kept;
                }
            }
            var other = taken < pool.getMaximumPoolSize() ? null : newestFirst.pollLast();
            if (other == null) {
                taken++;
            }
            return other;
        } finally {
            lock.unlock();
        }
    }

    /** Keep a connection that has neither a role nor anything open. */
    void keep(TenantId tenant, Connection pooled) {
        lock.lock();
        try {
            newestFirst.addFirst(new Kept(tenant, pooled, System.nanoTime()));
        } finally {
            lock.unlock();
        }
    }

    /** Let the pool close and reset what a borrower has left behind. */
    void giveBack(Connection pooled) throws SQLException {
        try {
            pooled.close();
        } finally {
            forget();
        }
    }

    /** A connection that may still hold a role or a transaction never goes back to the pool. */
    void discard(Connection pooled) {
        pool.evictConnection(pooled);
        try {
            giveBack(pooled);
        } catch (SQLException | RuntimeException gone) {
            LOG.debug("A connection was dead before it could be put away", gone);
        }
    }

    private void forget() {
        lock.lock();
        try {
            taken--;
        } finally {
            lock.unlock();
        }
    }

    private void giveBackTheOld() {
        for (var kept : removeKeptBefore(System.nanoTime() - moment.toNanos())) {
            try {
                giveBack(kept.pooled());
            } catch (SQLException | RuntimeException broken) {
                pool.evictConnection(kept.pooled());
            }
        }
    }

    private List<Kept> removeKeptBefore(long time) {
        lock.lock();
        try {
            var old = new ArrayList<Kept>();
            while (!newestFirst.isEmpty() && newestFirst.getLast().since() - time <= 0) {
                old.add(newestFirst.removeLast());
            }
            return old;
        } finally {
            lock.unlock();
        }
    }

    @Override
    public void close() {
        clock.shutdown();
        removeKeptBefore(System.nanoTime()).forEach(kept -> pool.evictConnection(kept.pooled()));
    }
}
