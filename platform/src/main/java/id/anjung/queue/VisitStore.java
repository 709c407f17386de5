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

/** Store visits, their steps and their numbers. */
@JdbcRepository(dialect = Dialect.MYSQL, dataSource = "tenant")
interface VisitStore extends GenericRepository<VisitRow, UUID> {
    VisitRow save(VisitRow row);

    VisitRow update(VisitRow row);

    Optional<VisitRow> findById(UUID id);

    Optional<VisitRow> findByIdForUpdate(UUID id);

    Optional<VisitRow> findByCode(String code);

    Optional<VisitRow> findByCodeForUpdate(String code);

    Optional<VisitRow> findByDayAndLettersAndNumber(LocalDate day, String letters, long number);

    @Query("SELECT * FROM visit WHERE day = :day AND id > :after ORDER BY id LIMIT :size")
    List<VisitRow> findPage(LocalDate day, String after, int size);

    /** Raise the last number of a day and its letters; it is the connection's last inserted id then. */
    @Query("INSERT INTO ticket_number (day, letters, n) VALUES (:day, :letters, LAST_INSERT_ID(1))"
            + " ON DUPLICATE KEY UPDATE n = LAST_INSERT_ID(n + 1)")
    void updateNumber(LocalDate day, String letters);

    /** Answer the number just raised. */
    @Query("SELECT LAST_INSERT_ID()")
    long findRaised();

    /** Take the citizen to a ticket's counter; 0 when another counter has them. */
    @Query("UPDATE visit SET engaged = :ticket WHERE id = :visit AND engaged IS NULL")
    long updateEngaged(UUID visit, UUID ticket);

    /** Let the citizen go from a ticket's counter. */
    @Query("UPDATE visit SET engaged = NULL WHERE id = :visit AND engaged = :ticket")
    long updateReleased(UUID visit, UUID ticket);

    @Query("UPDATE visit SET priority = :priority WHERE id = :visit")
    long updatePriority(UUID visit, @Nullable PriorityClass priority);

    @Query("INSERT INTO visit_step (visit, place, service, entered) VALUES (:visit, :place, :service, :entered)")
    void saveStep(UUID visit, int place, String service, boolean entered);

    @Query("SELECT place, service, entered FROM visit_step WHERE visit = :visit ORDER BY place, service")
    List<StepRow> findSteps(UUID visit);

    /** Find the steps as they stand now, locked; for a visit that has none, this would hold back what is issued. */
    @Query("SELECT place, service, entered FROM visit_step WHERE visit = :visit ORDER BY place, service FOR UPDATE")
    List<StepRow> findStepsForUpdate(UUID visit);

    @Query("UPDATE visit_step SET entered = :entered WHERE visit = :visit AND place = :place")
    long updateSteps(UUID visit, int place, boolean entered);

    @Query("INSERT INTO answered_request (request, wish, visit, at) VALUES (:request, :wish, :visit, :at)")
    void saveRequest(String request, String wish, UUID visit, Instant at);

    /** Answer what was wished for with a request; nothing where a former release has answered it. */
    @Query("SELECT COALESCE(wish, '') FROM answered_request WHERE request = :request")
    String findWish(String request);

    @Query("SELECT v.* FROM visit v JOIN answered_request r ON r.visit = v.id WHERE r.request = :request")
    Optional<VisitRow> findAnswered(String request);

    /** Wait at a gate until nobody else stands there, and stand there until the transaction ends. */
    @Query("INSERT INTO number_gate (gate, slot, minute, n) VALUES (:gate, 0, 0, 0) ON DUPLICATE KEY UPDATE n = n")
    void updateGate(String gate);

    /** Raise what the code of a door's minute has given; it is the connection's last inserted id then. */
    @Query("INSERT INTO number_gate (gate, slot, minute, n) VALUES (:door, :slot, :minute, LAST_INSERT_ID(1))"
            + " ON DUPLICATE KEY UPDATE n = LAST_INSERT_ID(IF(minute = :minute, n + 1, 1)), minute = :minute")
    void updateDoor(UUID door, int slot, long minute);

    @Query("SELECT COUNT(*) FROM visit WHERE day = :day AND source IN (:sources)")
    long countBySource(LocalDate day, List<TicketSource> sources);

    /** Forget requests that nobody sends again. */
    @Query("DELETE FROM answered_request WHERE at < :before LIMIT 1000")
    long deleteRequests(Instant before);
}
