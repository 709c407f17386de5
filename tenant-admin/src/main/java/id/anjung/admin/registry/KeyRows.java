package id.anjung.admin.registry;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.Optional;

/** Read and write the table of wrapped keys; a key that is there is never replaced. */
@JdbcRepository(dialect = Dialect.MYSQL, dataSource = "registry")
interface KeyRows extends GenericRepository<KeyRow, String> {
    @Query("INSERT INTO tenant_key (tenant, wrapped, created_at) VALUES (:tenant, :wrapped, :createdAt)")
    void keep(KeyRow row);

    Optional<KeyRow> findByTenant(String tenant);
}
