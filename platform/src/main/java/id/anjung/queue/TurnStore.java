package id.anjung.queue;

import io.micronaut.core.annotation.Introspected;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.List;
import java.util.Optional;

/** Store whose turn it is, one row for each queue; whoever calls locks it first. */
@JdbcRepository(dialect = Dialect.MYSQL, dataSource = "tenant")
interface TurnStore extends GenericRepository<TurnStore.Turn, String> {
    /**
     * Name the table for Micronaut Data.
     *
     * @param agency half of the key
     * @param calls how many calls were made by the rule
     */
    @MappedEntity("call_turn")
    @Introspected
    record Turn(@Id String agency, long calls) {}

    @Query("INSERT IGNORE INTO call_turn (site, agency, calls) VALUES (:site, :agency, 0)")
    void saveFirst(String site, String agency);

    @Query("SELECT calls FROM call_turn WHERE site = :site AND agency = :agency FOR UPDATE")
    Optional<Long> findCallsForUpdate(String site, String agency);

    @Query("SELECT calls FROM call_turn WHERE site = :site AND agency = :agency")
    Optional<Long> findCalls(String site, String agency);

    @Query("SELECT agency, calls FROM call_turn WHERE site = :site")
    List<Turn> findAt(String site);

    @Query("UPDATE call_turn SET calls = calls + :by WHERE site = :site AND agency = :agency")
    long updateCalls(String site, String agency, long by);
}
