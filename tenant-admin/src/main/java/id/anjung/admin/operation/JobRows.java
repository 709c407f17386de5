package id.anjung.admin.operation;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.List;

/** Read and write the table of jobs; a process that has seen no failure leaves that of another alone. */
@JdbcRepository(dialect = Dialect.MYSQL, dataSource = "registry")
interface JobRows extends GenericRepository<JobRow, String> {
    @Query("""
            INSERT INTO job_run (job, ran_at, failed_at, fault, failures)
            VALUES (:job, :ranAt, :failedAt, :fault, :failures)
            ON DUPLICATE KEY UPDATE ran_at = GREATEST(ran_at, VALUES(ran_at)),
              failed_at = COALESCE(VALUES(failed_at), failed_at), fault = COALESCE(VALUES(fault), fault),
              failures = failures + VALUES(failures)""")
    void add(JobRow row);

    List<JobRow> listOrderByJob();
}
