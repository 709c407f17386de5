package id.anjung.calendar;

import id.anjung.register.Shelf;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;

/** Store the holidays of the bound tenant. */
@JdbcRepository(dialect = Dialect.MYSQL, dataSource = "tenant")
interface DayOffShelf extends Shelf<DayOffRow> {}
