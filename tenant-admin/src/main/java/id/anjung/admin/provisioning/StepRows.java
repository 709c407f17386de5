package id.anjung.admin.provisioning;

import id.anjung.admin.StepState;
import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Read and write the table of steps. */
@JdbcRepository(dialect = Dialect.MYSQL, dataSource = "registry")
interface StepRows extends GenericRepository<StepRow, String> {
    List<StepRow> findByTenant(String tenant);

    List<StepRow> findByStateIn(List<StepState> states);

    @Query("""
            INSERT INTO tenant_step (tenant, step, state, attempts, at)
            VALUES (:tenant, :step, 'PENDING', 0, :at)
            ON DUPLICATE KEY UPDATE tenant_step.tenant = tenant_step.tenant""")
    void plan(String tenant, String step, Instant at);

    @Query("""
            UPDATE tenant_step SET state = 'RUNNING', attempts = attempts + 1, error = NULL, at = :at
            WHERE tenant = :tenant AND step = :step""")
    void begin(String tenant, String step, Instant at);

    @Query("UPDATE tenant_step SET state = :state, error = :error, at = :at WHERE tenant = :tenant AND step = :step")
    void end(String tenant, String step, String state, @Nullable String error, Instant at);
}
