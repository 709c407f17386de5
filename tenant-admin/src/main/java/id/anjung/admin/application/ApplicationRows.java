package id.anjung.admin.application;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Read and write the table of applications. */
@JdbcRepository(dialect = Dialect.MYSQL, dataSource = "registry")
interface ApplicationRows extends GenericRepository<ApplicationRow, Long> {
    ApplicationRow save(ApplicationRow row);

    List<ApplicationRow> findAllOrderByName();

    List<ApplicationRow> findByStoppedAtIsNullOrderByName();

    Optional<ApplicationRow> findById(Long id);

    Optional<ApplicationRow> findByCode(String code);

    @Query("UPDATE application SET stopped_at = :at, version = version + 1 WHERE id = :id AND stopped_at IS NULL")
    int stop(long id, Instant at);

    @Query("UPDATE application SET version = version + 1 WHERE id = :id AND stopped_at IS NULL")
    int renew(long id);
}
