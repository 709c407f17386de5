package id.anjung.configuration;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.List;
import java.util.Optional;

/** Store the files that were applied: only ever added. */
@JdbcRepository(dialect = Dialect.MYSQL, dataSource = "tenant")
interface VersionStore extends GenericRepository<VersionRow, Long> {
    VersionRow save(VersionRow row);

    Optional<VersionRow> findById(long number);

    @Query("SELECT number, staff, at, changes, '' AS text FROM configuration_version ORDER BY number DESC LIMIT 100")
    List<VersionRow> findNewest();

    /** Count one more; others who do so wait. It is the connection's last inserted id then. */
    @Query("INSERT INTO configuration_sequence (id, n) VALUES (1, LAST_INSERT_ID(1))"
            + " ON DUPLICATE KEY UPDATE n = LAST_INSERT_ID(n + 1)")
    void updateSequence();

    /** Answer the number just counted. */
    @Query("SELECT LAST_INSERT_ID()")
    long findCounted();
}
