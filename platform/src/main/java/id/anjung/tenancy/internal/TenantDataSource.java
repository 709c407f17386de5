package id.anjung.tenancy.internal;

import com.zaxxer.hikari.HikariDataSource;
import id.anjung.tenancy.CurrentTenant;
import id.anjung.tenancy.TenantBinding;
import java.io.PrintWriter;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.SQLFeatureNotSupportedException;
import java.util.logging.Logger;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/**
 * Open connections for the bound tenant and nobody else: without one there is no connection, and there is no
 * default. A plain {@link DataSource}, because a delegating one is unwrapped by frameworks and so bypassed.
 */
public final class TenantDataSource implements DataSource, AutoCloseable {
    private final HikariDataSource pool;
    private final Passage passage;
    private final ConnectionShares shares;

    TenantDataSource(HikariDataSource pool, Passage passage, ConnectionShares shares) {
        this.pool = pool;
        this.passage = passage;
        this.shares = shares;
    }

    @Override
    public Connection getConnection() throws SQLException {
        var binding = CurrentTenant.require();
        var permit = shares.acquire(binding.tenant());
        try {
            return enter(binding, permit);
        } catch (SQLException | RuntimeException failure) {
            permit.close();
            throw failure;
        }
    }

    private Connection enter(TenantBinding binding, ConnectionShares.Permit permit) throws SQLException {
        var pooled = pool.getConnection();
        try {
            passage.enter(pooled.unwrap(Connection.class), binding);
        } catch (SQLException | RuntimeException failure) {
            discard(pooled);
            throw failure;
        }
        var autoCommit = new LazyAutoCommit(pooled.unwrap(Connection.class));
        return new GuardedSession(pooled, binding, autoCommit, () -> leave(pooled, autoCommit, permit)).connection();
    }

    private void leave(Connection pooled, LazyAutoCommit autoCommit, ConnectionShares.Permit permit)
            throws SQLException {
        try {
            if (!pooled.isClosed()) {
                giveBack(pooled, autoCommit);
            }
        } finally {
            permit.close();
        }
    }

    private void giveBack(Connection pooled, LazyAutoCommit autoCommit) throws SQLException {
        try {
            autoCommit.end();
            passage.leave(pooled.unwrap(Connection.class));
        } catch (SQLException | RuntimeException stillInside) {
            discard(pooled);
            return;
        }
        pooled.close();
    }

    /** A connection that may still hold a role or a transaction never goes back to the pool. */
    private void discard(Connection pooled) throws SQLException {
        pool.evictConnection(pooled);
        pooled.close();
    }

    @Override
    public void close() {
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
