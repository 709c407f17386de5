package id.anjung.audit;

import id.anjung.audit.chain.Link;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;

/**
 * Hold a row of a chain.
 *
 * @param place 1 for the first entry that was sealed
 * @param entry which one
 * @param hash of it and of all before
 */
@MappedEntity("audit_seal")
public record Seal(@Id long place, long entry, String hash) {
    Link link() {
        return new Link(place, hash);
    }
}
