package id.anjung.admin.registry;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.util.Optional;

/** Read and write the table of answered requests. */
@JdbcRepository(dialect = Dialect.MYSQL, dataSource = "registry")
interface PostRows extends GenericRepository<PostRow, String> {
    @Query("INSERT IGNORE INTO answered_post (request, print, answer, at) VALUES (:request, :print, '', :at)")
    int claim(String request, String print, Instant at);

    /** Claim anew what was answered too long ago to be answered so again. */
    @Query("""
            UPDATE answered_post SET print = :print, answer = '', at = :at
            WHERE request = :request AND at < :before""")
    int claimAnew(String request, String print, Instant at, Instant before);

    /** Read what is committed by now, though whoever else sent it was there a moment before. */
    @Query("SELECT * FROM answered_post WHERE request = :request LOCK IN SHARE MODE")
    Optional<PostRow> newest(String request);

    @Query("UPDATE answered_post SET answer = :answer WHERE request = :request")
    void keep(String request, byte[] answer);

    @Query("DELETE FROM answered_post WHERE request = :request AND LENGTH(answer) = 0")
    void release(String request);

    @Query("DELETE FROM answered_post WHERE at < :before LIMIT 1000")
    int forget(Instant before);
}
