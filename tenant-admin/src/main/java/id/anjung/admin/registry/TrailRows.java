package id.anjung.admin.registry;

import id.anjung.audit.AuditEvent;
import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.List;
import java.util.Optional;

/** Add to and read the table of the province's trail. */
@JdbcRepository(dialect = Dialect.MYSQL, dataSource = "registry")
interface TrailRows extends GenericRepository<TrailRow, Long> {
    TrailRow save(TrailRow row);

    @Query("SELECT * FROM audit_entry WHERE id < :before ORDER BY id DESC LIMIT :size")
    List<TrailRow> older(long before, int size);

    @Query("""
            SELECT * FROM audit_entry
            WHERE id < :before AND event IN (:events)
              AND (actor_name LIKE :pattern OR subject_name LIKE :pattern OR subject LIKE :pattern)
            ORDER BY id DESC LIMIT :size OFFSET :skipped""")
    List<TrailRow> search(long before, String pattern, List<String> events, int skipped, int size);

    /** Find what happened to a tenant last, of one kind. */
    @Query("""
            SELECT * FROM audit_entry WHERE subject_kind = 'tenant' AND subject = :tenant AND event = :event
            ORDER BY id DESC LIMIT 1""")
    Optional<TrailRow> last(String tenant, AuditEvent event);
}
