package id.anjung.presence;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Store who asked for leave and what was decided: only ever added. */
@JdbcRepository(dialect = Dialect.MYSQL, dataSource = "tenant")
interface ClosureStore extends GenericRepository<ClosureRow, UUID> {
    ClosureRow save(ClosureRow row);

    Optional<ClosureRow> findById(UUID id);

    @Query("SELECT * FROM closure_request WHERE day = :day ORDER BY at, id LIMIT 500")
    List<ClosureRow> findOn(LocalDate day);

    /** List what nobody has decided since a day. */
    @Query("SELECT r.* FROM closure_request r LEFT JOIN closure_decision d ON d.request = r.id"
            + " WHERE d.request IS NULL AND r.day >= :first ORDER BY r.at, r.id LIMIT 200")
    List<ClosureRow> findUndecided(LocalDate first);

    @Query("SELECT d.* FROM closure_decision d JOIN closure_request r ON r.id = d.request WHERE r.day = :day")
    List<DecisionRow> findDecisionsOn(LocalDate day);

    @Query("INSERT INTO closure_decision (request, approved, staff, at) VALUES (:request, :approved, :staff, :at)")
    void saveDecision(UUID request, boolean approved, String staff, Instant at);

    @Query("INSERT INTO closure_words (request, words) VALUES (:request, :words)")
    void saveWords(UUID request, byte[] words);

    @Query("DELETE FROM closure_words WHERE request IN (SELECT id FROM closure_request WHERE at < :before)")
    long deleteWords(Instant before);

    @Query("SELECT request, words FROM closure_words WHERE request = :request")
    Optional<WordsRow> findWords(UUID request);
}
