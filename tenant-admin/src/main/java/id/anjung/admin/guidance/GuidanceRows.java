package id.anjung.admin.guidance;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Read and write the table of notes. */
@JdbcRepository(dialect = Dialect.MYSQL, dataSource = "registry")
interface GuidanceRows extends GenericRepository<GuidanceRow, Long> {
    GuidanceRow save(GuidanceRow row);

    Optional<GuidanceRow> findById(Long id);

    List<GuidanceRow> findByTenantOrderByIdDesc(String tenant);

    @Query("SELECT * FROM guidance WHERE closed_at IS NULL ORDER BY due IS NULL, due, id")
    List<GuidanceRow> unsettled();

    @Query("UPDATE guidance SET answer = :text, answered_by = :by, answered_at = :at, version = version + 1"
            + " WHERE id = :id AND tenant = :tenant AND version = :seen AND closed_at IS NULL")
    int answer(long id, String tenant, int seen, String text, String by, Instant at);

    @Query("UPDATE guidance SET closed_at = :at, version = version + 1"
            + " WHERE id = :id AND version = :seen AND closed_at IS NULL")
    int close(long id, int seen, Instant at);
}
