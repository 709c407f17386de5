package id.anjung.event;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;

/** Append events of the bound tenant in the running transaction, through the view that lets it speak for itself only. */
@JdbcRepository(dialect = Dialect.MYSQL, dataSource = "tenant")
public interface Outbox extends GenericRepository<OutboxRow, Long> {
    /** Append one event. */
    @Query("INSERT INTO outbox (tenant, kind, subject, amount) VALUES (:tenant, :kind, :subject, 0)")
    void append(String tenant, String kind, String subject);
}
