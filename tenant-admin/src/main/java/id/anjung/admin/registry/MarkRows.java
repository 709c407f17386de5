package id.anjung.admin.registry;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.util.Optional;

/** Read and write the table of marks; a mark never goes back. */
@JdbcRepository(dialect = Dialect.MYSQL, dataSource = "registry")
interface MarkRows extends GenericRepository<MarkRow, String> {
    @Query("""
            INSERT INTO watch_mark (name, at) VALUES (:name, :at)
            ON DUPLICATE KEY UPDATE at = GREATEST(at, VALUES(at))""")
    void move(String name, Instant at);

    Optional<MarkRow> findByName(String name);
}
