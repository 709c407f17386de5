package id.anjung.admin.registry;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Read and write the table of last logins. */
@JdbcRepository(dialect = Dialect.MYSQL, dataSource = "registry")
interface LoginDayRows extends GenericRepository<LoginDayRow, String> {
    @Query("""
            INSERT INTO login_day (subject, day) VALUES (:subject, :day)
            ON DUPLICATE KEY UPDATE day = GREATEST(day, VALUES(day))""")
    void note(String subject, LocalDate day);

    List<LoginDayRow> findBySubjectIn(Collection<String> subjects);

    @Query("SELECT MAX(day) FROM login_day")
    @Nullable
    LocalDate latest();
}
