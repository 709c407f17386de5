package id.anjung.queue;

import id.anjung.register.Shelf;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;

/** Store the rules of the bound tenant's queues. */
@JdbcRepository(dialect = Dialect.MYSQL, dataSource = "tenant")
interface QueueRulesShelf extends Shelf<QueueRulesRow> {}
