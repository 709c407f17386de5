package id.anjung.setting.level;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.List;
import java.util.Optional;

/** Store what a mall and its agencies decide: only ever added, so that every former state can be read. */
@JdbcRepository(dialect = Dialect.MYSQL, dataSource = "tenant")
interface ChoiceStore extends GenericRepository<ChoiceRow, Long> {
    ChoiceRow save(ChoiceRow row);

    /** List what was decided last of each setting, at all levels. */
    @Query("SELECT c.* FROM setting_choice c JOIN (SELECT MAX(id) AS id FROM setting_choice GROUP BY agency, path) l"
            + " ON l.id = c.id")
    List<ChoiceRow> findLatest();

    /** List what had been decided last of each setting of a level when a revision was new. */
    @Query("SELECT c.* FROM setting_choice c JOIN (SELECT MAX(id) AS id FROM setting_choice"
            + " WHERE agency = :agency AND revision <= :revision GROUP BY path) l ON l.id = c.id")
    List<ChoiceRow> findAsOf(String agency, long revision);

    @Query("SELECT * FROM setting_choice WHERE agency = :agency ORDER BY revision DESC, id LIMIT 500")
    List<ChoiceRow> findHistory(String agency);

    @Query("SELECT n FROM setting_revision WHERE agency = :agency")
    Optional<Long> findRevision(String agency);

    /** Raise a level's revision; others who do so wait. It is the connection's last inserted id then. */
    @Query("INSERT INTO setting_revision (agency, n) VALUES (:agency, LAST_INSERT_ID(1))"
            + " ON DUPLICATE KEY UPDATE n = LAST_INSERT_ID(n + 1)")
    void updateRevision(String agency);

    /** Answer the revision just raised. */
    @Query("SELECT LAST_INSERT_ID()")
    long findRaised();
}
