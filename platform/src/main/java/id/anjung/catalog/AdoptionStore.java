package id.anjung.catalog;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.util.List;

/** Store which model each service was taken from, as it was then. */
@JdbcRepository(dialect = Dialect.MYSQL, dataSource = "tenant")
interface AdoptionStore extends GenericRepository<AdoptionRow, String> {
    List<AdoptionRow> findAll();

    @Query("INSERT INTO adopted_model (code, print, at) VALUES (:code, :print, :at)"
            + " ON DUPLICATE KEY UPDATE print = VALUES(print), at = VALUES(at)")
    void updateAdoption(String code, String print, Instant at);
}
