package id.anjung.queue;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

/** Store periods: only ever added, and so the trail of all that is usual at a counter. */
@JdbcRepository(dialect = Dialect.MYSQL, dataSource = "tenant")
interface PeriodStore extends GenericRepository<PeriodRow, Long> {
    PeriodRow save(PeriodRow row);

    @Query("SELECT * FROM period WHERE ticket = :ticket ORDER BY id")
    List<PeriodRow> findOfTicket(UUID ticket);

    /** List calls to counters, newest first, but of those who wait again; a call on paper was never heard. */
    @Query("SELECT p.id, t.label, p.counter, t.agency, p.since FROM period p JOIN ticket t ON t.id = p.ticket"
            + " WHERE p.move IN ('CALL', 'CHOOSE', 'RECALL') AND p.counter IN (:counters) AND p.since >= :from"
            + " AND t.day = :day AND t.state <> 'WAITING' AND t.source <> 'PAPER' ORDER BY p.id DESC LIMIT :size")
    List<CallRow> findCalls(Collection<String> counters, LocalDate day, Instant from, int size);
}
