package id.anjung.agency;

import id.anjung.register.Shelf;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;

/** Store the agencies of the bound tenant. */
@JdbcRepository(dialect = Dialect.MYSQL, dataSource = "tenant")
interface AgencyShelf extends Shelf<AgencyRow> {}
