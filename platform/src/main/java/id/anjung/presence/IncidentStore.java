package id.anjung.presence;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** Store incidents; two keys of the table keep one stretch from becoming two. */
@JdbcRepository(dialect = Dialect.MYSQL, dataSource = "tenant")
interface IncidentStore extends GenericRepository<IncidentRow, UUID> {
    IncidentRow save(IncidentRow row);

    @Query("SELECT * FROM incident WHERE day = :day ORDER BY since, agency, id LIMIT 500")
    List<IncidentRow> findOn(LocalDate day);

    @Query("SELECT * FROM incident WHERE open_for IS NOT NULL ORDER BY since, agency, id LIMIT 500")
    List<IncidentRow> findOpen();

    @Query("SELECT COUNT(*) FROM incident WHERE open_for IS NOT NULL")
    long countOpen();

    /** End one; 0 when it has ended already. */
    @Query("UPDATE incident SET closed_at = :at, ending = :ending, open_for = NULL"
            + " WHERE id = :id AND open_for IS NOT NULL")
    long updateEnded(UUID id, Incident.Ending ending, Instant at);
}
