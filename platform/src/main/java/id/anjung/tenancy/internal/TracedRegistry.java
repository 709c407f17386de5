package id.anjung.tenancy.internal;

import static java.util.Objects.requireNonNull;

import id.anjung.trace.Step;
import id.anjung.trace.Tracing;
import io.micronaut.context.event.BeanCreatedEvent;
import io.micronaut.context.event.BeanCreatedEventListener;
import io.micronaut.core.annotation.Order;
import jakarta.inject.Singleton;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/**
 * Make what is asked of the registry a part of the work that asks, as the tenant door does for the tenants' schemas. What
 * nobody follows keeps the bare pool.
 */
@Singleton
@Order(TenantDoor.EARLY)
final class TracedRegistry implements BeanCreatedEventListener<DataSource> {
    private static final String NAME = "registry";

    private final Tracing tracing;

    TracedRegistry(Tracing tracing) {
        this.tracing = tracing;
    }

    @Override
    public DataSource onCreated(BeanCreatedEvent<DataSource> event) {
        var pool = event.getBean();
        return NamedPool.is(NAME, event) && tracing.on()
                ? shown(DataSource.class, (proxy, method, arguments) -> opened(pool, method, arguments))
                : pool;
    }

    private @Nullable Object opened(DataSource pool, Method method, Object @Nullable [] arguments) throws Throwable {
        var answer = invoke(pool, method, arguments);
        // What is asked beside all work, as when a pool is tried at the start, is no part of anything.
        return answer instanceof Connection connection && Step.current() != Step.NONE
                ? follow(connection, tracing.begin(NAME))
                : answer;
    }

    private static Connection follow(Connection connection, Step stay) throws SQLException {
        var traced = new TracedStatements(stay, connection.getCatalog());
        return shown(Connection.class, (proxy, method, arguments) -> switch (method.getName()) {
            case "commit" -> traced.run("COMMIT", () -> invoke(connection, method, arguments));
            case "close" -> {
                stay.close();
                yield invoke(connection, method, arguments);
            }
            case "prepareStatement", "createStatement", "prepareCall" -> {
                var prepared = arguments != null && arguments[0] instanceof String sql ? sql : null;
                var statement = (Statement) requireNonNull(invoke(connection, method, arguments));
                yield follow(statement, method.getReturnType(), prepared, traced);
            }
            default -> invoke(connection, method, arguments);
        });
    }

    private static Object follow(
            Statement statement, Class<?> kind, @Nullable String prepared, TracedStatements traced) {
        return shown(kind, (proxy, method, arguments) -> {
            var sql = arguments != null && arguments[0] instanceof String said ? said : prepared;
            return sql != null && method.getName().startsWith("execute")
                    ? traced.run(sql, () -> invoke(statement, method, arguments))
                    : invoke(statement, method, arguments);
        });
    }

    private static <T> T shown(Class<T> kind, InvocationHandler handler) {
        return kind.cast(Proxy.newProxyInstance(TracedRegistry.class.getClassLoader(), new Class<?>[] {kind}, handler));
    }

    private static @Nullable Object invoke(Object bare, Method method, Object @Nullable [] arguments) throws Throwable {
        try {
            return method.invoke(bare, arguments);
        } catch (InvocationTargetException failure) {
            throw failure.getCause();
        }
    }
}
