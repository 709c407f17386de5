package id.anjung.agency;

import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.Optional;

/** Store whom to call at the agencies of the bound tenant. */
@JdbcRepository(dialect = Dialect.MYSQL, dataSource = "tenant")
interface LiaisonShelf extends GenericRepository<LiaisonRow, String> {
    LiaisonRow save(LiaisonRow row);

    LiaisonRow update(LiaisonRow row);

    void delete(LiaisonRow row);

    Optional<LiaisonRow> findByAgencyCode(String agencyCode);

    Optional<LiaisonRow> findByAgencyCodeForUpdate(String agencyCode);
}
