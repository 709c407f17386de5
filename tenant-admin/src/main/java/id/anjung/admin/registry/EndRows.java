package id.anjung.admin.registry;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.util.List;

/** Read and write the table of ended logins. */
@JdbcRepository(dialect = Dialect.MYSQL, dataSource = "registry")
interface EndRows extends GenericRepository<EndRow, String> {
    @Query("""
            INSERT INTO login_end (subject, at) VALUES (:subject, :at)
            ON DUPLICATE KEY UPDATE at = GREATEST(at, VALUES(at))""")
    void end(String subject, Instant at);

    @Query("SELECT subject, at FROM login_end WHERE at >= :moment")
    List<EndRow> since(Instant moment);
}
