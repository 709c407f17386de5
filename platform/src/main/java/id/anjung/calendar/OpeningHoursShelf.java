package id.anjung.calendar;

import id.anjung.register.Shelf;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;

/** Store the opening hours of the bound tenant's sites. */
@JdbcRepository(dialect = Dialect.MYSQL, dataSource = "tenant")
interface OpeningHoursShelf extends Shelf<OpeningHoursRow> {}
