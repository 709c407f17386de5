package id.anjung.audit;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.Pageable;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.util.List;

/** Store the bound tenant's trail. */
@JdbcRepository(dialect = Dialect.MYSQL, dataSource = "tenant")
interface AuditEntries extends GenericRepository<AuditRow, Long> {
    /** Persons are kept under sealed names, among whose letters nobody finds anything. */
    String FOUND = " WHERE id < :before AND subject_kind LIKE :kind AND at >= :from AND at < :until"
            + " AND (:text = '' OR (subject_kind <> 'person' AND subject_name LIKE CONCAT('%', :text, '%')))";

    AuditRow save(AuditRow row);

    List<AuditRow> findByIdLessThanOrderByIdDesc(long place, Pageable page);

    List<AuditRow> findBySubjectKindAndSubjectOrderByIdDesc(String kind, String subject, Pageable page);

    @Query(value = "SELECT * FROM audit_entry" + FOUND + " ORDER BY id DESC LIMIT :size OFFSET :offset")
    List<AuditRow> findMatching(
            long before, String kind, String text, Instant from, Instant until, int offset, int size);

    @Query(value = "SELECT COUNT(*) FROM audit_entry" + FOUND)
    long countMatching(long before, String kind, String text, Instant from, Instant until);
}
