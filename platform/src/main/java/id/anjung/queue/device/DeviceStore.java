package id.anjung.queue.device;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Store machines and the hashes of what they know. */
@JdbcRepository(dialect = Dialect.MYSQL, dataSource = "tenant")
interface DeviceStore extends GenericRepository<DeviceRow, UUID> {
    DeviceRow save(DeviceRow row);

    DeviceRow update(DeviceRow row);

    Optional<DeviceRow> findById(UUID id);

    Optional<DeviceRow> findByIdForUpdate(UUID id);

    Optional<DeviceRow> findByPairingForUpdate(String pairing);

    Optional<DeviceRow> findByToken(String token);

    @Query("SELECT * FROM device ORDER BY revoked, name, id LIMIT 500")
    List<DeviceRow> findAllByName();

    @Query("UPDATE device SET seen_at = :at WHERE id = :id")
    long updateSeen(UUID id, Instant at);
}
