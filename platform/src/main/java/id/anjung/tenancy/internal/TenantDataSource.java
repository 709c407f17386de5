package id.anjung.tenancy.internal;

import com.zaxxer.hikari.HikariDataSource;
import id.anjung.tenancy.CurrentTenant;
import id.anjung.tenancy.ServerAway;
import id.anjung.tenancy.TenantBinding;
import id.anjung.tenancy.TenantBusy;
import id.anjung.tenancy.TenantId;
import id.anjung.tenancy.share.FairShares;
import id.anjung.tenancy.share.Hold;
import id.anjung.tenancy.share.Refusals;
import id.anjung.tenancy.share.Shared;
import id.anjung.trace.Step;
import id.anjung.trace.Tracing;
import java.io.PrintWriter;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.SQLFeatureNotSupportedException;
import java.time.Duration;
import java.util.logging.Logger;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/**
 * Open connections for the bound tenant and nobody else: without one there is no connection, and there is no
 * default. A plain {@link DataSource}, because a delegating one is unwrapped by frameworks and so bypassed.
 */
public final class TenantDataSource implements DataSource, AutoCloseable {
    /** Whoever fails sooner has died before; a server that is silent for longer is not asked again. */
    private static final Duration DIED_BEFORE = Duration.ofSeconds(1);

    private static final int TO_ENTER_MILLIS = 5_000;

    private final HikariDataSource pool;
    private final IdleBySchema idle;
    private final Passage passage;
    private final FairShares<TenantId> shares;
    private final Refusals refusals;
    private final Tracing tracing;

    TenantDataSource(
            HikariDataSource pool, Passage passage, FairShares<TenantId> shares, Refusals refusals, Tracing tracing) {
        this.pool = pool;
        this.idle = new IdleBySchema(pool, IdleBySchema.MOMENT);
        this.passage = passage;
        this.shares = shares;
        this.refusals = refusals;
        this.tracing = tracing;
    }

    @Override
    public Connection getConnection() throws SQLException {
        var binding = CurrentTenant.require();
        var stay = tracing.begin("tenant door");
        try {
            return enter(binding, stay);
        } catch (SQLException | RuntimeException failure) {
            stay.failed(failure);
            stay.close();
            throw failure;
        }
    }

    private Connection enter(TenantBinding binding, Step stay) throws SQLException {
        var permit = hold(binding.tenant());
        try {
            return enter(binding, permit, stay);
        } catch (SQLException | RuntimeException failure) {
            permit.close();
            throw failure;
        }
    }

    private Hold hold(TenantId tenant) throws TenantBusy {
        var hold = shares.take(tenant);
        if (hold.isEmpty()) {
            refusals.count(Shared.CONNECTIONS, tenant.toString());
            throw new TenantBusy(tenant);
        }
        return hold.get();
    }

    private Connection enter(TenantBinding binding, Hold permit, Step stay) throws SQLException {
        var pooled = inside(binding);
        var autoCommit = new LazyAutoCommit(pooled.unwrap(Connection.class));
        var traced = new TracedStatements(stay, binding.tenant().schema());
        return new GuardedSession(pooled, binding, autoCommit, traced, clean -> {
                    try (stay) {
                        leave(pooled, binding, autoCommit, clean, permit);
                    }
                })
                .connection();
    }

    /** Lead a connection inside; one that has died while nobody used it is put away, and the next one is taken. */
    private Connection inside(TenantBinding binding) throws SQLException {
        long begun = System.nanoTime();
        while (true) {
            var pooled = idle.take(binding.tenant());
            try {
                enter(pooled.unwrap(Connection.class), binding);
                return pooled;
            } catch (SQLException | RuntimeException failure) {
                idle.discard(pooled);
                if (!ServerAway.behind(failure) || System.nanoTime() - begun > DIED_BEFORE.toNanos()) {
                    throw failure;
                }
            }
        }
    }

    /** Nothing that is said here waits for anybody, so that a silent server is not given as long as a statement of the work. */
    private void enter(Connection bare, TenantBinding binding) throws SQLException {
        int usual = bare.getNetworkTimeout();
        bare.setNetworkTimeout(Runnable::run, TO_ENTER_MILLIS);
        passage.enter(bare, binding);
        bare.setNetworkTimeout(Runnable::run, usual);
    }

    private void leave(Connection pooled, TenantBinding binding, LazyAutoCommit autoCommit, boolean clean, Hold permit)
            throws SQLException {
        try {
            autoCommit.end();
            passage.leave(pooled.unwrap(Connection.class));
            if (clean) {
                idle.keep(binding.tenant(), pooled);
            } else {
                idle.giveBack(pooled);
            }
        } catch (SQLException | RuntimeException stillInside) {
            idle.discard(pooled);
        } finally {
            permit.close();
        }
    }

    @Override
    public void close() {
        idle.close();
        pool.close();
    }

    @Override
    public Connection getConnection(String username, String password) throws SQLException {
        throw new SQLFeatureNotSupportedException("The tenant door opens for the bound tenant, not for an account");
    }

    @Override
    public <T> T unwrap(Class<T> wanted) throws SQLException {
        throw new SQLFeatureNotSupportedException("The pool behind the tenant door is not handed out");
    }

    @Override
    public boolean isWrapperFor(Class<?> wanted) {
        return false;
    }

    @Override
    public @Nullable PrintWriter getLogWriter() {
        return null;
    }

    @Override
    public void setLogWriter(PrintWriter writer) {}

    @Override
    public void setLoginTimeout(int seconds) throws SQLException {
        pool.setLoginTimeout(seconds);
    }

    @Override
    public int getLoginTimeout() throws SQLException {
        return pool.getLoginTimeout();
    }

    @Override
    public Logger getParentLogger() throws SQLFeatureNotSupportedException {
        throw new SQLFeatureNotSupportedException("Logging goes by SLF4J");
    }
}
