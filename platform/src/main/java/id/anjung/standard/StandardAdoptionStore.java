package id.anjung.standard;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.util.List;

/** Store with which model each service's standard began, as it was then. */
@JdbcRepository(dialect = Dialect.MYSQL, dataSource = "tenant")
interface StandardAdoptionStore extends GenericRepository<StandardAdoptionRow, String> {
    List<StandardAdoptionRow> findAll();

    @Query("INSERT INTO adopted_standard (service, print, at) VALUES (:service, :print, :at)"
            + " ON DUPLICATE KEY UPDATE print = VALUES(print), at = VALUES(at)")
    void updateAdoption(String service, String print, Instant at);
}
