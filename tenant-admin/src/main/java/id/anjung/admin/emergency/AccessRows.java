package id.anjung.admin.emergency;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.util.Optional;

/** Read and write the table of accesses. */
@JdbcRepository(dialect = Dialect.MYSQL, dataSource = "registry")
interface AccessRows extends GenericRepository<AccessRow, Long> {
    AccessRow save(AccessRow row);

    @Query("SELECT * FROM person_access WHERE tenant = :tenant AND subject = :subject AND closed_at IS NULL"
            + " AND open_until > :now ORDER BY id DESC LIMIT 1")
    Optional<AccessRow> open(String tenant, String subject, Instant now);

    @Query("UPDATE person_access SET closed_at = :now WHERE tenant = :tenant AND subject = :subject"
            + " AND closed_at IS NULL AND open_until > :now")
    int close(String tenant, String subject, Instant now);
}
