package id.anjung.admin.oversight;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.List;

/** Read and write the table of figures. */
@JdbcRepository(dialect = Dialect.MYSQL, dataSource = "registry")
interface FiguresRows extends GenericRepository<FiguresRow, String> {
    List<FiguresRow> findAll();

    @Query("""
            INSERT INTO tenant_figures (tenant, agencies, services, counters, last_change, as_of)
            VALUES (:tenant, :agencies, :services, :counters, :lastChange, :asOf)
            ON DUPLICATE KEY UPDATE agencies = VALUES(agencies), services = VALUES(services),
              counters = VALUES(counters), last_change = VALUES(last_change), as_of = VALUES(as_of)""")
    void put(FiguresRow row);
}
