package id.anjung.queue.wait;

import io.micronaut.core.annotation.Introspected;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** Store what people were told, only ever added, and measure what came of it. Numbers from paper tell nothing of time. */
@JdbcRepository(dialect = Dialect.MYSQL, dataSource = "tenant")
interface WaitStore extends GenericRepository<WaitStore.Told, UUID> {
    /**
     * Hold a row of the table {@code wait_estimate}.
     *
     * @param ticket who was told
     * @param fromMinutes at least so long
     * @param toMinutes at most so long
     */
    @MappedEntity("wait_estimate")
    @Introspected
    record Told(@Id UUID ticket, int fromMinutes, int toMinutes) {
        WaitBand band() {
            return new WaitBand(fromMinutes, toMinutes);
        }
    }

    /** Hold how long one matter of a service kept a counter. */
    @Introspected
    record Lasted(String service, long seconds) {}

    /** Hold how many came to an agency, and how many of them with priority. */
    @Introspected
    record Came(String agency, long people, long preferred) {}

    /** Hold how many of an agency's were told and called, and how many of them within the band. */
    @Introspected
    record Kept(String agency, long called, long inside) {}

    @Query("INSERT INTO wait_estimate (ticket, visit, from_minutes, to_minutes, at)"
            + " VALUES (:ticket, :visit, :fromMinutes, :toMinutes, :at)")
    void saveTold(UUID ticket, UUID visit, int fromMinutes, int toMinutes, Instant at);

    @Query("SELECT ticket, from_minutes, to_minutes FROM wait_estimate WHERE visit = :visit ORDER BY ticket")
    List<Told> findOfVisit(UUID visit);

    /** Measure for each service its latest matters: all stays at a counter, from call to leave, of one ticket. */
    @Query("SELECT m.service, m.seconds FROM (SELECT o.service, o.seconds,"
            + " ROW_NUMBER() OVER (PARTITION BY o.service ORDER BY o.ended DESC) AS place FROM (SELECT s.service,"
            + " SUM(s.seconds) AS seconds, MAX(s.since) AS ended FROM (SELECT t.service, p.ticket, p.state, p.since,"
            + " TIMESTAMPDIFF(SECOND, p.since, LEAD(p.since) OVER (PARTITION BY p.ticket ORDER BY p.id)) AS seconds"
            + " FROM period p JOIN ticket t ON t.id = p.ticket WHERE t.day >= :from AND t.source <> 'PAPER'"
            + " AND t.state IN ('DONE', 'TRANSFERRED', 'NO_SHOW')) s WHERE s.state IN ('CALLED', 'SERVING')"
            + " GROUP BY s.service, s.ticket) o) m WHERE m.place <= :most")
    List<Lasted> findLasted(LocalDate from, int most);

    @Query("SELECT agency, COUNT(*) AS people, SUM(CASE WHEN priority THEN 1 ELSE 0 END) AS preferred FROM ticket"
            + " WHERE day >= :from AND source <> 'PAPER' GROUP BY agency")
    List<Came> findCame(LocalDate from);

    /** Compare what was told with the real wait, from arrival to the first call that was not taken back. */
    @Query("SELECT c.agency, COUNT(*) AS called, SUM(CASE WHEN c.waited BETWEEN 60 * c.from_minutes AND"
            + " 60 * c.to_minutes THEN 1 ELSE 0 END) AS inside FROM (SELECT t.agency, w.from_minutes, w.to_minutes,"
            + " TIMESTAMPDIFF(SECOND, t.arrived_at, MIN(p.since)) AS waited FROM wait_estimate w"
            + " JOIN ticket t ON t.id = w.ticket JOIN (SELECT q.ticket, q.move, q.since, LEAD(q.move) OVER"
            + " (PARTITION BY q.ticket ORDER BY q.id) AS follows FROM period q JOIN ticket d ON d.id = q.ticket"
            + " WHERE d.day BETWEEN :first AND :last) p ON p.ticket = t.id AND p.move IN ('CALL', 'CHOOSE')"
            + " AND (p.follows IS NULL OR p.follows <> 'UNDO')"
            + " WHERE t.day BETWEEN :first AND :last AND t.source <> 'PAPER'"
            + " GROUP BY t.id, t.agency, w.from_minutes, w.to_minutes, t.arrived_at) c GROUP BY c.agency")
    List<Kept> findKept(LocalDate first, LocalDate last);
}
