package id.anjung.admin.custody;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Read and write the table of works. */
@JdbcRepository(dialect = Dialect.MYSQL, dataSource = "registry")
interface WorkRows extends GenericRepository<WorkRow, String> {
    WorkRow save(WorkRow row);

    Optional<WorkRow> findById(String id);

    Optional<WorkRow> findByOpenTenant(String tenant);

    List<WorkRow> findByOpenTenantIsNotNullOrderByAskedAt();

    @Query("SELECT * FROM tenant_work WHERE tenant = :tenant ORDER BY asked_at DESC, id LIMIT 20")
    List<WorkRow> newest(String tenant);

    @Query("SELECT MAX(asked_at) FROM tenant_work WHERE tenant = :tenant AND kind = :kind")
    @Nullable
    Instant last(String tenant, String kind);

    @Query("UPDATE tenant_work SET state = 'RUNNING', attempts = attempts + 1, error = NULL, at = :at WHERE id = :id")
    void begin(String id, Instant at);

    @Query(
            "UPDATE tenant_work SET state = 'PENDING', done_steps = :done, attempts = 0, error = NULL, at = :at WHERE id = :id")
    void goOn(String id, int done, Instant at);

    @Query("UPDATE tenant_work SET state = :state, error = :error, at = :at WHERE id = :id")
    void stand(String id, String state, @Nullable String error, Instant at);

    @Query("UPDATE tenant_work SET state = :state, done_steps = :done, open_tenant = NULL, at = :at WHERE id = :id")
    void close(String id, String state, int done, Instant at);
}
