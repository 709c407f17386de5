package id.anjung.audit;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.repository.GenericRepository;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** Store the chain over one trail, a mall's or the province's: links are only ever added. */
public interface Seals extends GenericRepository<Seal, Long> {
    /** Add a link; its place and its entry must be new. */
    Seal save(Seal seal);

    /** Find the last link. */
    @Query("SELECT * FROM audit_seal ORDER BY place DESC LIMIT 1")
    Optional<Seal> findHead();

    /** Find the links behind a place. */
    @Query("SELECT * FROM audit_seal WHERE place > :place ORDER BY place LIMIT :size")
    List<Seal> findAfter(long place, int size);

    /** Find what has no place in the chain yet, in the order in which it was begun. */
    @Query("SELECT e.* FROM audit_entry e LEFT JOIN audit_seal s ON s.entry = e.id"
            + " WHERE e.id > :after AND s.entry IS NULL ORDER BY e.id LIMIT :size")
    List<FactRow> findUnsealed(long after, int size);

    /** Find the entries of some links. */
    @Query("SELECT * FROM audit_entry WHERE id IN (:ids)")
    List<FactRow> findFacts(Collection<Long> ids);
}
