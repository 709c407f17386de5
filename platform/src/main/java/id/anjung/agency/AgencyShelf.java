package id.anjung.agency;

import id.anjung.register.Shelf;
import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import java.util.List;

/** Store the agencies of the bound tenant. */
@JdbcRepository(dialect = Dialect.MYSQL, dataSource = "tenant")
interface AgencyShelf extends Shelf<AgencyRow> {
    /** Lock all of them until the transaction ends. */
    @Query("SELECT * FROM agency ORDER BY id FOR UPDATE")
    List<AgencyRow> findAllForUpdate();
}
