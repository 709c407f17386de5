package id.anjung.admin.operation;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.util.List;

/** Read and write the table of processes. */
@JdbcRepository(dialect = Dialect.MYSQL, dataSource = "registry")
interface LifeRows extends GenericRepository<LifeRow, String> {
    @Query("""
            INSERT INTO process_life (id, roles, release_no, host, since, seen)
            VALUES (:id, :roles, :releaseNo, :host, :since, :seen)
            ON DUPLICATE KEY UPDATE seen = VALUES(seen)""")
    void live(LifeRow row);

    @Query("UPDATE process_life SET left_at = :at WHERE id = :id")
    void leave(String id, Instant at);

    @Query("SELECT * FROM process_life WHERE left_at IS NULL AND seen > :from ORDER BY seen, host, id")
    List<LifeRow> here(Instant from);

    @Query("DELETE FROM process_life WHERE seen < :until")
    void forget(Instant until);
}
