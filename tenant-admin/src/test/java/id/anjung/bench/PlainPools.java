package id.anjung.bench;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import id.anjung.tenancy.TenantId;
import id.anjung.tenancy.Wings;
import java.util.List;

/** Hold what a house without walls would use: a plain pool straight into each schema, with the same driver options. */
final class PlainPools implements AutoCloseable {
    private final List<HikariDataSource> pools;

    PlainPools(Wings wings, List<TenantId> tenants, int size) {
        pools = tenants.stream().map(tenant -> pool(wings, tenant, size)).toList();
    }

    private static HikariDataSource pool(Wings wings, TenantId tenant, int size) {
        var configuration = new HikariConfig();
        configuration.setJdbcUrl(wings.url(tenant.schema()));
        configuration.setUsername(wings.ownerName());
        configuration.setPassword(wings.ownerPassword());
        configuration.setMaximumPoolSize(size);
        return new HikariDataSource(configuration);
    }

    HikariDataSource of(int tenant) {
        return pools.get(tenant);
    }

    @Override
    public void close() {
        pools.forEach(HikariDataSource::close);
    }
}
