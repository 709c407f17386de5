package id.anjung.queue;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Store tickets and what officers write about them. */
@JdbcRepository(dialect = Dialect.MYSQL, dataSource = "tenant")
interface TicketStore extends GenericRepository<TicketRow, UUID> {
    /** The columns of {@link QueuedTicket}. */
    String LINE = "SELECT id, visit, service, agency, priority, state, since, target, counter FROM ticket";

    /** What is open. */
    String OPEN = " AND state IN ('PRINTING', 'WAITING', 'CALLED', 'SERVING', 'ON_HOLD', 'NO_SHOW')";

    /** What is open, in the order of arrival. */
    String IN_LINE = OPEN + " ORDER BY queue_at, id";

    TicketRow save(TicketRow row);

    TicketRow update(TicketRow row);

    /** Write what a move changes; who came, when and for what stays as it is. */
    @Query("UPDATE ticket SET state = :state, since = :since, queue_at = :queueAt, counter = :counter,"
            + " officer = :officer, calls = :calls, outcome = :outcome WHERE id = :id")
    void updateMoved(TicketRow row);

    /** Write a call of one who waited when the line was read, without a lock; 0 when the ticket has moved meanwhile. */
    @Query("UPDATE ticket SET state = 'CALLED', since = :since, counter = :counter, officer = :officer, calls = :calls"
            + " WHERE id = :id AND state = 'WAITING'")
    long updateCalled(UUID id, Instant since, String counter, String officer, int calls);

    Optional<TicketRow> findById(UUID id);

    Optional<TicketRow> findByIdForUpdate(UUID id);

    @Query("SELECT * FROM ticket WHERE visit = :visit ORDER BY place, id")
    List<TicketRow> findOfVisit(UUID visit);

    /** Find the tickets of a visit as they stand now, locked, and those too that came about since the transaction began. */
    @Query("SELECT * FROM ticket WHERE visit = :visit ORDER BY place, id FOR UPDATE")
    List<TicketRow> findOfVisitForUpdate(UUID visit);

    /** Find those at the head of a queue who may be called by a counter and are not at another one. */
    @Query("SELECT t.* FROM ticket t JOIN visit v ON v.id = t.visit WHERE t.day = :day AND t.site = :site"
            + " AND t.agency = :agency AND t.state = 'WAITING' AND t.priority = :priority AND v.engaged IS NULL"
            + " AND (t.target IS NULL OR t.target = :counter) ORDER BY t.queue_at, t.id LIMIT :most")
    List<TicketRow> findCallable(LocalDate day, String site, String agency, boolean priority, String counter, int most);

    /** List all of a queue that is still open, in order. */
    @Query("SELECT * FROM ticket WHERE day = :day AND site = :site AND agency = :agency" + IN_LINE)
    List<TicketRow> findOpen(LocalDate day, String site, String agency);

    @Query("SELECT * FROM ticket WHERE day = :day AND site = :site" + IN_LINE)
    List<TicketRow> findOpenAt(LocalDate day, String site);

    /** List what the line of an agency is counted by, in order. */
    @Query(LINE + " WHERE day = :day AND site = :site AND agency = :agency" + IN_LINE)
    List<QueuedTicket> findLine(LocalDate day, String site, String agency);

    @Query(LINE + " WHERE day = :day AND site = :site" + IN_LINE)
    List<QueuedTicket> findLines(LocalDate day, String site);

    /** List what an officer has had in hand on a day, latest first. */
    @Query("SELECT * FROM ticket WHERE day = :day AND officer = :officer ORDER BY since DESC, id LIMIT 200")
    List<TicketRow> findByOfficer(LocalDate day, String officer);

    @Query("SELECT * FROM ticket WHERE day = :day AND id > :after ORDER BY id LIMIT :size")
    List<TicketRow> findPage(LocalDate day, UUID after, int size);

    /** Find papers that were waited for long enough. */
    @Query("SELECT * FROM ticket WHERE state = 'PRINTING' AND day >= :day AND since < :before LIMIT 100")
    List<TicketRow> findUnprinted(LocalDate day, Instant before);

    /** Find what former days have left open: all of a visit, so that it ends as a whole. */
    @Query("SELECT t.* FROM ticket t JOIN (SELECT visit FROM ticket WHERE site = :site AND day < :day AND day >= :first"
            + OPEN + " GROUP BY visit ORDER BY MIN(day), MIN(queue_at), visit LIMIT 500) v ON v.visit = t.visit"
            + " WHERE t.site = :site AND t.day < :day AND t.day >= :first" + OPEN
            + " ORDER BY t.day, t.queue_at, t.id")
    List<TicketRow> findLeftOver(String site, LocalDate day, LocalDate first);

    @Query("SELECT state, COUNT(*) AS tickets, MIN(since) AS earliest FROM ticket"
            + " WHERE day = :day AND site = :site GROUP BY state")
    List<StateCount> findCounts(LocalDate day, String site);

    /**
     * List when each visit of a day came and when it was called; paper was called by hand, and counts in no time. A call that
     * was taken back has not been. A number was carried over by the platform, or exchanged by the citizen for a former one.
     */
    @Query("""
            SELECT MIN(t.arrived_at) AS came, MIN(p.since) AS called, MAX(p.since) AS lately,
                   COUNT(CASE WHEN i.staff = :platform OR (i.staff = :visitor AND t.source <> 'MOBILE') THEN 1 END)
                     AS carried
            FROM ticket t
            JOIN period i ON i.ticket = t.id AND i.move = 'ISSUE'
            JOIN period p ON p.ticket = t.id AND p.move IN ('CALL', 'CHOOSE', 'RECALL')
            WHERE t.day = :day AND t.site = :site AND t.source <> 'PAPER'
              AND COALESCE((SELECT n.move FROM period n WHERE n.ticket = p.ticket AND n.id > p.id
                            ORDER BY n.id LIMIT 1), '') <> 'UNDO'
            GROUP BY t.visit""")
    List<FirstCall> findFirstCalls(LocalDate day, String site, String platform, String visitor);

    @Query("SELECT COUNT(DISTINCT visit) FROM ticket WHERE day = :day AND site = :site AND state <> 'CANCELLED'")
    long countVisits(LocalDate day, String site);

    @Query("INSERT INTO ticket_note (ticket, staff, at, words) VALUES (:ticket, :staff, :at, :words)")
    void saveNote(UUID ticket, String staff, Instant at, byte[] words);

    /** Delete the oldest ones written before a moment, some at a time, so that nobody waits for it. */
    @Query("DELETE FROM ticket_note WHERE at < :before ORDER BY id LIMIT 1000")
    long deleteNotes(Instant before);

    @Query("SELECT staff, at, words FROM ticket_note WHERE ticket = :ticket ORDER BY id")
    List<NoteRow> findNotes(UUID ticket);
}
