package id.anjung.admin.agencylogin;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Read and write the table of agencies' logins. */
@JdbcRepository(dialect = Dialect.MYSQL, dataSource = "registry")
interface AgencyLoginRows extends GenericRepository<AgencyLoginRow, Long> {
    AgencyLoginRow save(AgencyLoginRow row);

    AgencyLoginRow update(AgencyLoginRow row);

    List<AgencyLoginRow> findAllOrderByName();

    Optional<AgencyLoginRow> findById(Long id);

    @Query("UPDATE agency_login SET version = version + 1, checked_at = :at WHERE id = :id AND stopped_at IS NULL")
    int check(long id, Instant at);

    @Query("UPDATE agency_login SET version = version + 1, stopped_at = :at WHERE id = :id AND stopped_at IS NULL")
    int stop(long id, Instant at);

    @Query("UPDATE agency_login SET version = version + 1, stopped_at = NULL, checked_at = :at"
            + " WHERE id = :id AND stopped_at IS NOT NULL")
    int resume(long id, Instant at);
}
