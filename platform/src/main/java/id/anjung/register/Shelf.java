package id.anjung.register;

import io.micronaut.data.model.Pageable;
import io.micronaut.data.repository.GenericRepository;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Store the rows of one register; every feature extends it by a repository of its own table. */
public interface Shelf<R extends Row> extends GenericRepository<R, UUID> {
    R save(R row);

    R update(R row);

    Optional<R> findById(UUID id);

    Optional<R> findByIdForUpdate(UUID id);

    Optional<R> findByCode(String code);

    List<R> findByRetiredOrderByCode(boolean retired);

    List<R> findBySearchContainsAndRetiredInListAndCodeGreaterThan(
            String text, Collection<Boolean> retired, String after, Pageable page);

    long countBySearchContainsAndRetiredInList(String text, Collection<Boolean> retired);

    long countByRetired(boolean retired);
}
