package id.anjung.admin.registry;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Read and write the table of tenants. */
@JdbcRepository(dialect = Dialect.MYSQL, dataSource = "registry")
interface TenantRows extends GenericRepository<TenantRow, String> {
    List<TenantRow> listOrderByCode();

    Optional<TenantRow> findByCode(String code);

    @Query("SELECT * FROM tenant WHERE code = :code FOR UPDATE")
    Optional<TenantRow> lock(String code);

    @Query("SELECT code FROM tenant WHERE slug = :slug")
    Optional<String> codeOf(String slug);

    @Query("""
            INSERT INTO tenant (code, slug, name, status, requested_at, status_changed_at, last_change)
            VALUES (:code, :slug, :name, 'PROVISIONING', :at, :at, :at)
            ON DUPLICATE KEY UPDATE tenant.code = tenant.code""")
    void request(String code, String slug, String name, Instant at);

    @Query("""
            UPDATE tenant SET status = :status, reason = :reason, status_changed_at = :at, last_change = :at
            WHERE code = :code""")
    void changeStatus(String code, String status, @Nullable String reason, Instant at);

    @Query("UPDATE tenant SET fault = :fault WHERE code = :code")
    void changeFault(String code, @Nullable String fault);
}
