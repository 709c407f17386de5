package id.anjung.admin.registry;

import id.anjung.audit.Seals;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;

/** Store the chain over the province's trail. */
@JdbcRepository(dialect = Dialect.MYSQL, dataSource = "registry")
interface ProvinceSeals extends Seals {}
