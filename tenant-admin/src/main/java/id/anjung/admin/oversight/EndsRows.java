package id.anjung.admin.oversight;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.List;

/** Read and write on which days agreements end. */
@JdbcRepository(dialect = Dialect.MYSQL, dataSource = "registry")
interface EndsRows extends GenericRepository<EndsRow, String> {
    List<EndsRow> findAll();

    @Query("""
            INSERT INTO tenant_agreements (tenant, ends) VALUES (:tenant, :ends)
            ON DUPLICATE KEY UPDATE ends = VALUES(ends)""")
    void put(EndsRow row);
}
