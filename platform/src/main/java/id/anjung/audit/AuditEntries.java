package id.anjung.audit;

import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.Pageable;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.List;

/** Store the bound tenant's trail. */
@JdbcRepository(dialect = Dialect.MYSQL, dataSource = "tenant")
interface AuditEntries extends GenericRepository<AuditRow, Long> {
    AuditRow save(AuditRow row);

    List<AuditRow> findByIdLessThanOrderByIdDesc(long place, Pageable page);

    List<AuditRow> findBySubjectKindAndSubjectOrderByIdDesc(String kind, String subject, Pageable page);
}
