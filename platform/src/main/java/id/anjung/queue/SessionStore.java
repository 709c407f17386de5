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
import org.jspecify.annotations.Nullable;

/** Store who is at which counter, and the names of those who are. */
@JdbcRepository(dialect = Dialect.MYSQL, dataSource = "tenant")
interface SessionStore extends GenericRepository<SessionRow, UUID> {
    SessionRow save(SessionRow row);

    SessionRow update(SessionRow row);

    Optional<SessionRow> findByHeldOfficer(String officer);

    Optional<SessionRow> findByHeldOfficerForUpdate(String officer);

    Optional<SessionRow> findByHeldCounterForUpdate(String counter);

    Optional<SessionRow> findByTicketForUpdate(UUID ticket);

    @Query("SELECT * FROM counter_session WHERE held_counter IS NOT NULL AND site = :site ORDER BY counter")
    List<SessionRow> findHeld(String site);

    /** Find who is ready to call at a site for an agency; asked with every number that is given. */
    @Query("SELECT * FROM counter_session WHERE held_counter IS NOT NULL AND site = :site AND agency = :agency"
            + " AND state = 'OPEN' ORDER BY counter")
    List<SessionRow> findCalling(String site, String agency);

    /** Find the sessions of which nothing was heard for a while, and those of former days. */
    @Query("SELECT * FROM counter_session WHERE held_counter IS NOT NULL AND (seen_at < :before OR day < :day)")
    List<SessionRow> findLeft(Instant before, LocalDate day);

    /** List what sessions of a day went through, session by session, in order. */
    @Query("SELECT p.session, s.site, s.counter, s.agency, s.seen_at, p.state, p.staff, p.since"
            + " FROM session_period p JOIN counter_session s ON s.id = p.session"
            + " WHERE s.day = :day AND s.site = :site ORDER BY p.session, p.id")
    List<StayRow> findStays(String site, LocalDate day);

    /** Find who was at a counter at a moment of a day. */
    @Query("SELECT * FROM counter_session WHERE day = :day AND counter = :counter AND opened_at <= :at"
            + " AND (closed_at IS NULL OR closed_at >= :at) ORDER BY opened_at DESC LIMIT 1")
    Optional<SessionRow> findAt(LocalDate day, String counter, Instant at);

    /** Write who is at a counter now; whoever says so is there. */
    @Query("UPDATE counter_session SET ticket = :ticket, seen_at = :at WHERE id = :id")
    void updateTicket(UUID id, @Nullable UUID ticket, Instant at);

    @Query("UPDATE counter_session SET seen_at = :at WHERE held_officer = :officer")
    long updateSeen(String officer, Instant at);

    @Query("INSERT INTO session_period (session, state, staff, since) VALUES (:session, :state, :staff, :since)")
    void savePeriod(UUID session, SessionState state, String staff, Instant since);

    @Query("INSERT INTO officer_name (officer, name) VALUES (:officer, :name) ON DUPLICATE KEY UPDATE name = :name")
    void saveName(String officer, byte[] name);

    @Query("SELECT officer, name FROM officer_name WHERE officer = :officer")
    Optional<NameRow> findName(String officer);
}
