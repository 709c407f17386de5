package id.anjung.audit;

import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;

/** Store the chain over the bound tenant's trail. */
@JdbcRepository(dialect = Dialect.MYSQL, dataSource = "tenant")
interface MallSeals extends Seals {}
