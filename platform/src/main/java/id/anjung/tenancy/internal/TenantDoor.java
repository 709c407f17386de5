package id.anjung.tenancy.internal;

import com.zaxxer.hikari.HikariDataSource;
import id.anjung.tenancy.share.FairShares;
import id.anjung.tenancy.share.Refusals;
import id.anjung.tenancy.share.Share;
import id.anjung.trace.Tracing;
import io.micronaut.context.annotation.Property;
import io.micronaut.context.event.BeanCreatedEvent;
import io.micronaut.context.event.BeanCreatedEventListener;
import io.micronaut.core.annotation.Order;
import io.micronaut.core.order.Ordered;
import jakarta.inject.Singleton;
import java.time.Duration;
import javax.sql.DataSource;

/** Put the door in front of the pool named {@code tenant}, before Micronaut Data or anyone else sees it. */
@Singleton
@Order(TenantDoor.EARLY)
final class TenantDoor implements BeanCreatedEventListener<DataSource> {
    /** Name of the one pool that leads to tenant data. */
    static final String NAME = "tenant";

    /** Before every other listener but a test that looks at the bare pool. */
    static final int EARLY = Ordered.HIGHEST_PRECEDENCE + 1;

    private final Passage passage;
    private final Refusals refusals;
    private final Duration patience;
    private final Tracing tracing;

    TenantDoor(
            Passage passage,
            Refusals refusals,
            @Property(name = "anjung.db.patience", defaultValue = "10s") Duration patience,
            Tracing tracing) {
        this.passage = passage;
        this.refusals = refusals;
        this.patience = patience;
        this.tracing = tracing;
    }

    @Override
    public DataSource onCreated(BeanCreatedEvent<DataSource> event) {
        var pool = event.getBean();
        if (!NamedPool.is(NAME, event) || !(pool instanceof HikariDataSource hikari)) {
            return pool;
        }
        return new TenantDataSource(
                hikari,
                passage,
                new FairShares<>(Share.ofConnections(hikari.getMaximumPoolSize(), patience)),
                refusals,
                tracing);
    }
}
