package id.anjung.admin.registry;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Read and write how the province steers to a release. */
@JdbcRepository(dialect = Dialect.MYSQL, dataSource = "registry")
interface CourseRows extends GenericRepository<CourseRow, Integer> {
    Optional<CourseRow> findById(int id);

    @Query(
            "INSERT IGNORE INTO release_course (id, version, held, changed_by, changed_at) VALUES (1, 0, FALSE, '', :at)")
    void begin(Instant at);

    @Query("""
            UPDATE release_course SET version = version + 1, held = :held, reason = :reason, canary = :canary,
              changed_by = :by, changed_at = :at
            WHERE id = 1 AND version = :seen""")
    int change(int seen, boolean held, @Nullable String reason, @Nullable String canary, String by, Instant at);

    @Query("UPDATE tenant SET retry_at = :at WHERE code = :code")
    void ask(String code, Instant at);

    @Query("SELECT code FROM tenant WHERE retry_at IS NOT NULL ORDER BY retry_at, code")
    List<String> asked();

    @Query("UPDATE tenant SET retry_at = NULL WHERE code = :code")
    void answered(String code);
}
