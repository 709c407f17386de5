package id.anjung.queue;

import io.micronaut.core.annotation.Introspected;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Store the letters before numbers: those that came to agencies by themselves, and those of each day. */
@JdbcRepository(dialect = Dialect.MYSQL, dataSource = "tenant")
interface LettersStore extends GenericRepository<LettersStore.Given, String> {
    /**
     * Name the table for Micronaut Data.
     *
     * @param agency whose
     * @param letters before its numbers
     */
    @MappedEntity("ticket_letters")
    @Introspected
    record Given(@Id String agency, String letters) {}

    @Query("SELECT letters FROM letters_of_day WHERE day = :day AND agency = :agency")
    Optional<String> findOn(LocalDate day, String agency);

    @Query("SELECT letters FROM letters_of_day WHERE day = :day AND agency = :agency FOR UPDATE")
    Optional<String> findOnForUpdate(LocalDate day, String agency);

    @Query("SELECT letters FROM letters_of_day WHERE day = :day")
    List<String> findAllOn(LocalDate day);

    /** Give an agency letters of a day, unless it has some then, or another has these. */
    @Query("INSERT IGNORE INTO letters_of_day (day, agency, letters) VALUES (:day, :agency, :letters)")
    void saveOn(LocalDate day, String agency, String letters);

    @Query("SELECT letters FROM ticket_letters WHERE agency = :agency")
    Optional<String> find(String agency);

    @Query("SELECT letters FROM ticket_letters WHERE agency = :agency FOR UPDATE")
    Optional<String> findForUpdate(String agency);

    @Query("SELECT letters FROM ticket_letters")
    List<String> findAll();

    @Query("INSERT IGNORE INTO ticket_letters (agency, letters) VALUES (:agency, :letters)")
    void saveGiven(String agency, String letters);

    @Query("UPDATE IGNORE ticket_letters SET letters = :letters WHERE agency = :agency")
    long updateGiven(String agency, String letters);

    @Query("SELECT agency FROM ticket_letters WHERE letters = :letters")
    Optional<String> findAgencyOf(String letters);
}
