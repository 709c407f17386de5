package id.anjung.agreement;

import id.anjung.register.Shelf;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;

/** Store the agreements of the bound tenant. */
@JdbcRepository(dialect = Dialect.MYSQL, dataSource = "tenant")
interface AgreementShelf extends Shelf<AgreementRow> {}
