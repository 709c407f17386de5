package id.anjung.admin.custody;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Read and write the table of copies. */
@JdbcRepository(dialect = Dialect.MYSQL, dataSource = "registry")
interface CopyRows extends GenericRepository<CopyRow, String> {
    @Query("SELECT * FROM tenant_copy WHERE tenant = :tenant AND dropped_at IS NULL ORDER BY taken_at DESC, id")
    List<CopyRow> kept(String tenant);

    @Query("SELECT * FROM tenant_copy WHERE tenant = :tenant AND id = :id AND dropped_at IS NULL")
    Optional<CopyRow> find(String tenant, String id);

    @Query("""
            INSERT INTO tenant_copy
              (id, tenant, kind, taken_at, bytes, held_rows, manifest, release_no, chain_place)
            VALUES (:id, :tenant, :kind, :takenAt, :bytes, :heldRows, :manifest, :releaseNo, :chainPlace)
            ON DUPLICATE KEY UPDATE taken_at = VALUES(taken_at), bytes = VALUES(bytes), held_rows = VALUES(held_rows),
              manifest = VALUES(manifest), release_no = VALUES(release_no), chain_place = VALUES(chain_place)""")
    void keep(CopyRow row);

    @Query("UPDATE tenant_copy SET tried_at = :at WHERE id = :id")
    void tried(String id, Instant at);

    @Query("UPDATE tenant_copy SET handed_at = :at, handed_to = :to WHERE id = :id")
    void handed(String id, Instant at, String to);

    @Query("UPDATE tenant_copy SET dropped_at = :at WHERE id = :id")
    void dropped(String id, Instant at);
}
