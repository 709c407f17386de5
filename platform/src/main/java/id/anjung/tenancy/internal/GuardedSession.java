package id.anjung.tenancy.internal;

import static java.util.Objects.requireNonNull;

import id.anjung.tenancy.CurrentTenant;
import id.anjung.tenancy.TenantBinding;
import id.anjung.tenancy.WrongTenantBound;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.DatabaseMetaData;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.SQLFeatureNotSupportedException;
import java.sql.Statement;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Guard one opened connection and everything that comes out of it: each call is made for the tenant that the
 * connection was opened for, or refused. Nothing hands out the bare connection, changes the schema or the role.
 */
final class GuardedSession {
    private static final List<Class<?>> GUARDED = List.of(ResultSet.class, DatabaseMetaData.class, Connection.class);
    /** Nearly all statements begin so, and need no closer look. */
    private static final List<String> READS_OR_WRITES = List.of("SELECT ", "INSERT ", "UPDATE ", "DELETE ");

    private static final String BLANKS = "^(\\s|/\\*.*?\\*/|--[^\\n]*\\n|#[^\\n]*\\n)*";
    private static final Pattern LEAVES_THE_WALL = Pattern.compile(
            BLANKS + "(use\\b|set\\s+(session\\s+)?(role|default\\s+role)\\b)",
            Pattern.CASE_INSENSITIVE | Pattern.DOTALL);
    private static final Pattern OPENS_A_TRANSACTION = Pattern.compile(
            BLANKS + "(begin\\b|start\\s+transaction\\b|set\\s+(session\\s+|local\\s+)?[@.\\w]*autocommit\\b)",
            Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

    /** Take a connection back. */
    interface Leaving {
        /** @param clean whether the borrower left nothing open and set nothing that the pool must reset */
        void leave(boolean clean) throws SQLException;
    }

    private final TenantBinding binding;
    private final Leaving leaving;
    private final LazyAutoCommit autoCommit;
    private final TracedStatements traced;
    private final Connection connection;
    private final Set<Object> open = Collections.newSetFromMap(new IdentityHashMap<>());
    private boolean set;
    private volatile boolean closed;

    GuardedSession(
            Connection pooled,
            TenantBinding binding,
            LazyAutoCommit autoCommit,
            TracedStatements traced,
            Leaving leaving) {
        this.binding = binding;
        this.autoCommit = autoCommit;
        this.traced = traced;
        this.leaving = leaving;
        this.connection = (Connection) guard(pooled, Connection.class, null);
    }

    Connection connection() {
        return connection;
    }

    private @Nullable Object guard(@Nullable Object bare, @Nullable String sql) {
        if (bare instanceof Statement statement) {
            return guard(bare, statementKind(statement), sql);
        }
        for (Class<?> kind : GUARDED) {
            if (bare != null && kind.isInstance(bare)) {
                return guard(bare, kind, null);
            }
        }
        return bare;
    }

    private Object guard(Object bare, Class<?> shown, @Nullable String sql) {
        return Proxy.newProxyInstance(
                GuardedSession.class.getClassLoader(),
                new Class<?>[] {shown},
                (proxy, method, arguments) -> call(proxy, bare, sql, method, arguments));
    }

    private static Class<?> statementKind(Statement statement) {
        return switch (statement) {
            case java.sql.CallableStatement callable -> java.sql.CallableStatement.class;
            case java.sql.PreparedStatement prepared -> java.sql.PreparedStatement.class;
            default -> Statement.class;
        };
    }

    private @Nullable Object call(
            Object proxy, Object bare, @Nullable String sql, Method method, Object @Nullable [] arguments)
            throws Throwable {
        return switch (method.getName()) {
            case "equals" -> arguments != null && proxy == arguments[0];
            case "hashCode" -> System.identityHashCode(proxy);
            case "toString" -> "Guarded " + binding;
            case "isWrapperFor" -> arguments != null && ((Class<?>) arguments[0]).isInstance(proxy);
            case "unwrap" -> unwrap(proxy, (Class<?>) requireNonNull(arguments)[0]);
            case "close" -> close(bare, method, arguments);
            case "isClosed" -> closed || (boolean) invoke(bare, method, arguments);
            case "getConnection" -> connection;
            case "setCatalog", "setSchema", "abort", "setClientInfo" ->
                throw new SQLFeatureNotSupportedException(method.getName() + " is the tenant door's business");
            default -> work(bare, sql, method, arguments);
        };
    }

    private @Nullable Object work(Object bare, @Nullable String prepared, Method method, Object @Nullable [] arguments)
            throws Throwable {
        if (closed) {
            throw new SQLException("The connection of " + binding + " was given back");
        }
        var bound = CurrentTenant.find();
        if (bound.isEmpty() || !bound.get().tenant().equals(binding.tenant())) {
            throw new WrongTenantBound(binding, bound);
        }
        var sql = prepared;
        if (arguments != null && arguments[0] instanceof String said && !(bare instanceof ResultSet)) {
            refuse(said);
            sql = said;
        }
        return bare instanceof Connection
                ? onConnection(bare, sql, method, arguments)
                : onItsThings(bare, sql, method, arguments);
    }

    private @Nullable Object onConnection(
            Object bare, @Nullable String sql, Method method, Object @Nullable [] arguments) throws Throwable {
        switch (method.getName()) {
            case "getAutoCommit" -> {
                return autoCommit.get();
            }
            case "setAutoCommit" -> {
                autoCommit.set((boolean) requireNonNull(arguments)[0]);
                return null;
            }
            case "commit" -> {
                traced.run("COMMIT", () -> {
                    autoCommit.commit();
                    return null;
                });
                return null;
            }
            case "setSavepoint" -> autoCommit.beforeWork();
            case "rollback" -> {
                if (arguments == null) {
                    autoCommit.rollback();
                    return null;
                }
            }
            default -> set |= method.getName().startsWith("set");
        }
        var thing = invoke(bare, method, arguments);
        if (thing instanceof Statement) {
            open.add(thing);
        }
        return guard(thing, sql);
    }

    private @Nullable Object onItsThings(
            Object bare, @Nullable String sql, Method method, Object @Nullable [] arguments) throws Throwable {
        boolean executes = method.getName().startsWith("execute");
        if (bare instanceof DatabaseMetaData || executes) {
            autoCommit.beforeWork();
        }
        return executes && sql != null
                ? guard(traced.run(sql, () -> invoke(bare, method, arguments)), null)
                : guard(invoke(bare, method, arguments), null);
    }

    private static void refuse(String sql) throws SQLException {
        for (var word : READS_OR_WRITES) {
            if (sql.regionMatches(true, 0, word, 0, word.length())) {
                return;
            }
        }
        if (LEAVES_THE_WALL.matcher(sql).lookingAt()) {
            throw new SQLException("A statement may not change the schema or the role");
        }
        if (OPENS_A_TRANSACTION.matcher(sql).lookingAt()) {
            throw new SQLException("A transaction begins by setAutoCommit(false), so that the door can end it");
        }
    }

    private @Nullable Object close(Object bare, Method method, Object @Nullable [] arguments) throws Throwable {
        if (!(bare instanceof Connection)) {
            open.remove(bare);
            return invoke(bare, method, arguments);
        }
        if (!closed) {
            closed = true;
            leaving.leave(open.isEmpty() && !set);
        }
        return null;
    }

    private static Object unwrap(Object proxy, Class<?> wanted) throws SQLException {
        if (!wanted.isInstance(proxy)) {
            throw new SQLException("What is behind the tenant door is not handed out: " + wanted.getName());
        }
        return proxy;
    }

    @SuppressWarnings("NullAway") // reflection answers null for void methods and SQL NULL
    private static Object invoke(Object bare, Method method, Object @Nullable [] arguments) throws Throwable {
        try {
            return method.invoke(bare, arguments);
        } catch (InvocationTargetException failure) {
            throw failure.getCause();
        }
    }
}
