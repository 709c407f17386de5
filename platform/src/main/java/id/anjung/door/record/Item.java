package id.anjung.door.record;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import id.anjung.register.Kept;
import io.micronaut.serde.annotation.Serdeable;
import java.time.Instant;
import java.util.UUID;

/**
 * Show a record to a client: what is known about it, and its own fields beside that.
 *
 * @param <D> the kind of record
 * @param id its identifier
 * @param version counts its changes; also the entity tag
 * @param retired whether it is out of use
 * @param changedAt when it was last changed
 * @param data its own fields
 */
@Serdeable
public record Item<D>(
        UUID id,
        long version,
        boolean retired,
        Instant changedAt,
        @JsonUnwrapped D data) {
    /** Show a kept record. */
    public static <D> Item<D> of(Kept<D> kept) {
        return new Item<>(kept.id().value(), kept.version(), kept.retired(), kept.changedAt(), kept.data());
    }
}
