package id.anjung.tenancy.internal;

import com.zaxxer.hikari.HikariDataSource;
import io.micronaut.context.event.BeanCreatedEvent;
import io.micronaut.context.event.BeanCreatedEventListener;
import io.micronaut.core.annotation.Order;
import io.micronaut.core.order.Ordered;
import jakarta.inject.Singleton;
import java.util.Objects;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/** Catch the pool before the door hides it, so that a test can look at idle connections. */
@Singleton
@Order(Ordered.HIGHEST_PRECEDENCE)
public class PoolOfTheDoor implements BeanCreatedEventListener<DataSource> {
    private @Nullable HikariDataSource pool;

    /** Answer the bare pool. */
    public HikariDataSource pool() {
        return Objects.requireNonNull(pool, "the door was opened");
    }

    @Override
    public DataSource onCreated(BeanCreatedEvent<DataSource> event) {
        if (event.getBean() instanceof HikariDataSource hikari
                && TenantDoor.NAME.equals(event.getBeanIdentifier().getName())) {
            pool = hikari;
        }
        return event.getBean();
    }
}
