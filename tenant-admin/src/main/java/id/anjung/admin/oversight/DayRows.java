package id.anjung.admin.oversight;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.LocalDate;
import java.util.List;

/** Read and write the table of days. */
@JdbcRepository(dialect = Dialect.MYSQL, dataSource = "registry")
interface DayRows extends GenericRepository<DayRow, String> {
    @Query("SELECT * FROM tenant_day WHERE day = :day")
    List<DayRow> findOn(LocalDate day);

    @Query("""
            INSERT INTO tenant_day (tenant, day, waiting, longest_since, visits, served, waits, last_call,
              counters_open, counters_scheduled, incidents, as_of)
            VALUES (:tenant, :day, :waiting, :longestSince, :visits, :served, :waits, :lastCall,
              :countersOpen, :countersScheduled, :incidents, :asOf)
            ON DUPLICATE KEY UPDATE day = VALUES(day), waiting = VALUES(waiting),
              longest_since = VALUES(longest_since), visits = VALUES(visits), served = VALUES(served),
              waits = VALUES(waits), last_call = VALUES(last_call), counters_open = VALUES(counters_open),
              counters_scheduled = VALUES(counters_scheduled), incidents = VALUES(incidents),
              as_of = VALUES(as_of)""")
    void put(DayRow row);
}
