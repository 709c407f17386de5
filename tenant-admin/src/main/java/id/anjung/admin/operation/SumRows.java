package id.anjung.admin.operation;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.util.List;

/** Add to the sums of requests, which all processes do, and read them. */
@JdbcRepository(dialect = Dialect.MYSQL, dataSource = "registry")
interface SumRows extends GenericRepository<SumRow, String> {
    @Query("""
            INSERT INTO request_sum (since, tenant, asked, failed, slow, refused)
            VALUES (:since, :tenant, :asked, :failed, :slow, :refused)
            ON DUPLICATE KEY UPDATE asked = asked + VALUES(asked), failed = failed + VALUES(failed),
              slow = slow + VALUES(slow), refused = refused + VALUES(refused)""")
    void add(SumRow row);

    @Query("""
            SELECT MIN(since) AS since, tenant, SUM(asked) AS asked, SUM(failed) AS failed, SUM(slow) AS slow,
              SUM(refused) AS refused
            FROM request_sum WHERE since >= :from GROUP BY tenant""")
    List<SumRow> byTenant(Instant from);

    @Query("DELETE FROM request_sum WHERE since < :until")
    void forget(Instant until);
}
