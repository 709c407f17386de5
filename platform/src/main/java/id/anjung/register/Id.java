package id.anjung.register;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import io.micronaut.serde.annotation.Serdeable;
import java.util.UUID;

/**
 * Identify a kept record of one kind. Time-ordered (UUIDv7) and unique beyond its tenant, so that a wrong
 * schema never finds a plausible row.
 *
 * @param <D> the kind of record
 * @param value the identifier itself
 */
@Serdeable
public record Id<D>(UUID value) {
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public Id {}

    @Override
    @JsonValue
    public UUID value() {
        return value;
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
