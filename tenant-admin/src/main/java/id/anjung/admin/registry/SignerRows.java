package id.anjung.admin.registry;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.Optional;

/** Read and write the table of the signing key; the first one stays. */
@JdbcRepository(dialect = Dialect.MYSQL, dataSource = "registry")
interface SignerRows extends GenericRepository<SignerRow, Integer> {
    @Query("INSERT IGNORE INTO copy_signer (id, wrapped) VALUES (:id, :wrapped)")
    void keepFirst(SignerRow row);

    Optional<SignerRow> findById(int id);
}
