package id.anjung.setting;

import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.Optional;
import java.util.UUID;

/** Store the logo of the bound tenant. */
@JdbcRepository(dialect = Dialect.MYSQL, dataSource = "tenant")
interface LogoShelf extends GenericRepository<LogoRow, UUID> {
    LogoRow save(LogoRow row);

    LogoRow update(LogoRow row);

    Optional<LogoRow> findById(UUID id);

    Optional<LogoRow> findByIdForUpdate(UUID id);
}
