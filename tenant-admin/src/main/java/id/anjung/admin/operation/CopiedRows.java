package id.anjung.admin.operation;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.List;

/** Read when tenants were backed up last. */
@JdbcRepository(dialect = Dialect.MYSQL, dataSource = "registry")
interface CopiedRows extends GenericRepository<CopiedRow, String> {
    @Query("""
            SELECT tenant, MAX(taken_at) AS taken_at FROM tenant_copy
            WHERE kind = 'BACKUP' AND dropped_at IS NULL GROUP BY tenant""")
    List<CopiedRow> newest();
}
