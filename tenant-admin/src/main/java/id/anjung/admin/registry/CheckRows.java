package id.anjung.admin.registry;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.Optional;

/** Read and write the one row of the master key's check. */
@JdbcRepository(dialect = Dialect.MYSQL, dataSource = "registry")
interface CheckRows extends GenericRepository<CheckRow, Integer> {
    @Query("INSERT IGNORE INTO master_key_check (id, sealed) VALUES (:id, :sealed)")
    void keepFirst(CheckRow row);

    Optional<CheckRow> findById(int id);
}
