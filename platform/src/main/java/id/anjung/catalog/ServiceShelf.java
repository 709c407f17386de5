package id.anjung.catalog;

import id.anjung.register.Shelf;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;

/** Store the services of the bound tenant. */
@JdbcRepository(dialect = Dialect.MYSQL, dataSource = "tenant")
interface ServiceShelf extends Shelf<ServiceRow> {}
