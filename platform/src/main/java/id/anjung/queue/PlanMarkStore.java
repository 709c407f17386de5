package id.anjung.queue;

import io.micronaut.core.annotation.Introspected;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;

/** Ask in one statement whether anything has changed of the records that a plan is made of. */
@JdbcRepository(dialect = Dialect.MYSQL, dataSource = "tenant")
interface PlanMarkStore extends GenericRepository<PlanMarkStore.Marked, String> {
    /**
     * Name a table for Micronaut Data.
     *
     * @param code its key
     */
    @MappedEntity("site")
    @Introspected
    record Marked(@Id String code) {}

    /** Answer another text as soon as a record is added, changed or retired: each of these raises count or versions. */
    @Query("""
            SELECT CONCAT_WS(' ',
              (SELECT CONCAT_WS('/', COUNT(*), SUM(version), MAX(changed_at)) FROM site),
              (SELECT CONCAT_WS('/', COUNT(*), SUM(version), MAX(changed_at)) FROM agency),
              (SELECT CONCAT_WS('/', COUNT(*), SUM(version), MAX(changed_at)) FROM service),
              (SELECT CONCAT_WS('/', COUNT(*), SUM(version), MAX(changed_at)) FROM counter),
              (SELECT CONCAT_WS('/', COUNT(*), SUM(version), MAX(changed_at)) FROM opening_rule),
              (SELECT CONCAT_WS('/', COUNT(*), SUM(version), MAX(changed_at)) FROM holiday))
            """)
    String findMark();
}
