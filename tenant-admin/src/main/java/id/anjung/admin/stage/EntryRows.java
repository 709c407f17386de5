package id.anjung.admin.stage;

import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.List;
import java.util.Optional;

/** Add to and read the ledger of stages. */
@JdbcRepository(dialect = Dialect.MYSQL, dataSource = "registry")
interface EntryRows extends GenericRepository<EntryRow, Long> {
    EntryRow save(EntryRow row);

    /** List in the order of days, and of writing within a day. */
    List<EntryRow> listOrderByDayAndId();

    Optional<EntryRow> findById(Long id);

    boolean existsByOrigin(String origin);
}
