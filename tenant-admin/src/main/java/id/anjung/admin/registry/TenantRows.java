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

    /** Read what is committed by now, though the transaction began earlier; shared, as a refused insert locks. */
    @Query("SELECT * FROM tenant WHERE code = :code LOCK IN SHARE MODE")
    Optional<TenantRow> newestByCode(String code);

    @Query("SELECT * FROM tenant WHERE slug = :slug LOCK IN SHARE MODE")
    Optional<TenantRow> newestBySlug(String slug);

    @Query("""
            INSERT INTO tenant (code, slug, name, status, requested_at, status_changed_at, last_change)
            VALUES (:code, :slug, :name, 'REQUESTED', :at, :at, :at)""")
    void request(String code, String slug, String name, Instant at);

    @Query("""
            UPDATE tenant SET status = :status, reason = :reason, status_changed_at = :at, last_change = :at
            WHERE code = :code""")
    void changeStatus(String code, String status, @Nullable String reason, Instant at);

    @Query("""
            SELECT COUNT(*) > 0 FROM tenant_work
            WHERE open_tenant = :code AND kind IN ('RESTORE', 'ARCHIVE', 'ERASE')""")
    boolean underWork(String code);

    @Query("SELECT COUNT(*) > 0 FROM tenant_work WHERE tenant = :code AND kind = 'ERASE'")
    boolean erased(String code);

    @Query("UPDATE tenant SET fault = :fault WHERE code = :code")
    void changeFault(String code, @Nullable String fault);

    @Query("UPDATE tenant SET fault = NULL, laid = :laid, seen = :seen, retry_at = NULL WHERE code = :code")
    void changeLaid(String code, String laid, String seen);
}
