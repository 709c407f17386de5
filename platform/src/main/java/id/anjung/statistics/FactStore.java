package id.anjung.statistics;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** Read what happened from the periods of tickets and sessions: one question for all tickets, one for all counters. */
@JdbcRepository(dialect = Dialect.MYSQL, dataSource = "tenant")
interface FactStore extends GenericRepository<TicketFact, UUID> {
    /**
     * Read one row for each ticket of some days. A step that was taken back and its taking back are passed over: such a
     * step has not stood, and its time belongs to the stay before it, whose state its undoing has brought back. A paper
     * that was taken back was never so. Tickets are told apart by their bytes, which are sorted in a third of the time that words take.
     */
    @Query("""
            SELECT t.id, t.visit, t.day, t.site, t.agency, t.service, t.priority, t.source = 'PAPER' AS paper,
                   f.counter, f.issued,
                   f.issuer = :platform OR (f.issuer = :visitor AND t.source <> 'MOBILE') AS carried, f.called, f.served, f.finished, f.missed, f.cancelled
            FROM (SELECT MAX(k.ticket) AS ticket,
                         SUBSTRING(MAX(CASE WHEN k.stood THEN CONCAT(LPAD(k.id, 20, '0'), k.counter) END), 21)
                           AS counter,
                         MIN(k.since) AS issued,
                         MAX(CASE WHEN k.move = 'ISSUE' THEN k.staff END) AS issuer,
                         MIN(CASE WHEN k.stood AND k.state = 'CALLED' THEN k.since END) AS called,
                         COALESCE(SUM(CASE WHEN k.lasting = 'SERVING'
                                           THEN TIMESTAMPDIFF(MICROSECOND, k.since, k.ended) END), 0) AS served,
                         MAX(k.stood AND k.move = 'FINISH') AS finished,
                         COALESCE(MAX(CASE WHEN k.stood AND k.move = 'MISS' THEN k.id END), 0)
                           > COALESCE(MAX(CASE WHEN k.stood AND k.move = 'RETURN' THEN k.id END), 0) AS missed,
                         MAX(k.stood AND k.move = 'CANCEL') AS cancelled
                  FROM (SELECT s.*, s.move <> 'UNDO' AND COALESCE(s.next_move, '') <> 'UNDO' AS stood,
                               CASE WHEN s.next_move = 'UNDO' THEN s.next_state ELSE s.state END AS lasting
                        FROM (SELECT p.id, p.ticket, CAST(p.ticket AS BINARY) AS mark, p.move, p.state, p.staff,
                                     p.counter, p.since, LEAD(p.move) OVER w AS next_move,
                                     LEAD(p.state) OVER w AS next_state, LEAD(p.since) OVER w AS ended
                              FROM ticket d JOIN period p ON p.ticket = d.id
                              WHERE d.day BETWEEN :first AND :last
                                AND NOT (d.source = 'PAPER' AND d.state = 'CANCELLED')
                              WINDOW w AS (PARTITION BY CAST(p.ticket AS BINARY) ORDER BY p.id)) s) k
                  GROUP BY k.mark) f
            JOIN ticket t ON t.id = f.ticket""")
    List<TicketFact> findTickets(LocalDate first, LocalDate last, String platform, String visitor);

    /** Count those who wait now; no figure, as a state is overwritten. */
    @Query("SELECT COUNT(*) FROM ticket WHERE day = :day AND state = 'WAITING'")
    long countWaiting(LocalDate day);

    /**
     * Read the stretches of some days in which counters were open, breaks left out. One that the platform has closed, as
     * nobody was there any more, ended when something was last heard of it.
     */
    @Query("""
            SELECT o.site, o.counter, o.agency, o.day, o.since, GREATEST(o.seen_at, o.since) AS heard,
                   CASE WHEN o.next_state = 'CLOSED' AND o.next_staff = :platform
                        THEN GREATEST(o.seen_at, o.since) ELSE o.ended END AS ended
            FROM (SELECT c.site, c.counter, c.agency, c.day, c.seen_at, p.state, p.since, LEAD(p.since) OVER w AS ended,
                         LEAD(p.state) OVER w AS next_state, LEAD(p.staff) OVER w AS next_staff
                  FROM session_period p JOIN counter_session c ON c.id = p.session
                  WHERE c.day BETWEEN :first AND :last
                  WINDOW w AS (PARTITION BY p.session ORDER BY p.id)) o
            WHERE o.state = 'OPEN'""")
    List<SessionFact> findOpen(LocalDate first, LocalDate last, String platform);
}
