package id.anjung.queue.paper;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Store blocks of numbers; their last numbers only ever go up. */
@JdbcRepository(dialect = Dialect.MYSQL, dataSource = "tenant")
interface BlockStore extends GenericRepository<BlockRow, UUID> {
    BlockRow save(BlockRow row);

    Optional<BlockRow> findById(UUID id);

    @Query("SELECT * FROM paper_block ORDER BY made_at DESC, id DESC LIMIT 200")
    List<BlockRow> findLatest();

    /** Find the block that holds a number. */
    @Query("SELECT * FROM paper_block WHERE letters = :letters AND first_number <= :number AND last_number >= :number")
    Optional<BlockRow> findHolding(String letters, long number);

    /** Raise the last number of some letters; it is the connection's last inserted id then. */
    @Query("INSERT INTO paper_number (letters, n) VALUES (:letters, LAST_INSERT_ID(:size))"
            + " ON DUPLICATE KEY UPDATE n = LAST_INSERT_ID(n + :size)")
    void updateNumber(String letters, int size);

    /** Answer the number just raised. */
    @Query("SELECT LAST_INSERT_ID()")
    long findRaised();
}
