package id.anjung.admin.provisioning;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.Optional;

/** Read and write the table of wishes. */
@JdbcRepository(dialect = Dialect.MYSQL, dataSource = "registry")
interface WishRows extends GenericRepository<WishRow, String> {
    WishRow save(WishRow row);

    Optional<WishRow> findByTenant(String tenant);

    @Query("UPDATE tenant_wish SET admin_name = NULL, admin_address = NULL WHERE tenant = :tenant")
    void updateInvited(String tenant);
}
