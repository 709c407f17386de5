package id.anjung.queue.paper;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Store what was entered of papers, each number once. */
@JdbcRepository(dialect = Dialect.MYSQL, dataSource = "tenant")
interface EntryStore extends GenericRepository<EntryRow, UUID> {
    EntryRow save(EntryRow row);

    Optional<EntryRow> findById(UUID id);

    Optional<EntryRow> findByLettersAndNumber(String letters, long number);

    Optional<EntryRow> findByLettersAndNumberForUpdate(String letters, long number);

    @Query("SELECT * FROM paper_entry WHERE letters > :letters OR (letters = :letters AND number > :number)"
            + " ORDER BY letters, number LIMIT :size")
    List<EntryRow> findAfter(String letters, long number, int size);

    @Query("SELECT * FROM paper_entry WHERE letters = :letters AND number BETWEEN :first AND :last ORDER BY number")
    List<EntryRow> findBetween(String letters, long first, long last);

    /** Keep what is taken back, and who did it. */
    @Query("INSERT INTO paper_withdrawal (id, letters, number, day, taken, called, served, finished, counter, service,"
            + " priority, entered_at, staff, at) SELECT id, letters, number, day, taken, called, served, finished,"
            + " counter, service, priority, at, :staff, :now FROM paper_entry WHERE id = :id")
    void saveWithdrawal(UUID id, String staff, Instant now);

    /** Let a number that was kept as taken back be entered again. */
    @Query("DELETE FROM paper_entry WHERE id = :id")
    void deleteWithdrawn(UUID id);

    @Query("SELECT COUNT(*) FROM paper_entry")
    long countEntered();

    @Query("SELECT COUNT(*) FROM paper_entry WHERE letters = :letters AND number BETWEEN :first AND :last")
    long countBetween(String letters, long first, long last);
}
