package id.anjung.register;

import java.util.List;
import java.util.Optional;

/**
 * Offer one kind of configuration to doors and screens; each feature's service names its permissions and audit
 * events on these.
 *
 * @param <D> the kind of record
 */
public interface Keeping<D> {
    /** List a part, in the order asked for. */
    List<Kept<D>> page(PageRequest request);

    /** Count what {@link #page} would list in all. */
    long count(PageRequest request);

    /** Find one by its identifier. */
    Optional<Kept<D>> find(Id<D> id);

    /** Find one by its code. */
    Optional<Kept<D>> byCode(String code);

    /** Add one. */
    Outcome<Kept<D>> add(D data);

    /** Change one, if it still is the version seen. */
    Outcome<Kept<D>> change(Id<D> id, long seen, D data);

    /** Take one out of use. */
    Outcome<Kept<D>> retire(Id<D> id, long seen);
}
