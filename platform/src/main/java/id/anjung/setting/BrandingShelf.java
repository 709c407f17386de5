package id.anjung.setting;

import id.anjung.register.Shelf;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;

/** Store the look of the bound tenant. */
@JdbcRepository(dialect = Dialect.MYSQL, dataSource = "tenant")
interface BrandingShelf extends Shelf<BrandingRow> {}
