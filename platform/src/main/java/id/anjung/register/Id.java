package id.anjung.register;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.UUID;

/**
 * Identify a kept record of one kind. Time-ordered (UUIDv7) and unique beyond its tenant, so that a wrong
 * schema never finds a plausible row.
 *
 * @param <D> the kind of record
 * @param value the identifier itself
 */
public record Id<D>(@JsonValue UUID value) {
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public Id {}

    @Override
    public String toString() {
        return value.toString();
    }
}
