package id.anjung.admin.template;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.List;

/** Add to and read what the province has decided; two who write the same revision collide. */
@JdbcRepository(dialect = Dialect.MYSQL, dataSource = "registry")
interface SettingRows extends GenericRepository<SettingRow, Long> {
    SettingRow save(SettingRow row);

    /** List what had been decided last of each setting when a revision was new. */
    @Query("SELECT s.* FROM province_setting s JOIN (SELECT MAX(id) AS id FROM province_setting"
            + " WHERE revision <= :revision GROUP BY path) l ON l.id = s.id")
    List<SettingRow> asOf(long revision);

    /** Take a revision, before anybody else does. */
    @Query("INSERT INTO province_revision (n) VALUES (:revision)")
    void saveRevision(long revision);

    @Query("SELECT * FROM province_setting ORDER BY revision DESC, id LIMIT 500")
    List<SettingRow> history();
}
