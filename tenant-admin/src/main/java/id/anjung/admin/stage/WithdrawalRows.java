package id.anjung.admin.stage;

import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.List;

/** Add to and read what was taken back. */
@JdbcRepository(dialect = Dialect.MYSQL, dataSource = "registry")
interface WithdrawalRows extends GenericRepository<WithdrawalRow, Long> {
    WithdrawalRow save(WithdrawalRow row);

    List<WithdrawalRow> findAll();
}
