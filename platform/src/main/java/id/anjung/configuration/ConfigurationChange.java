package id.anjung.configuration;

import io.micronaut.serde.annotation.Serdeable;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Tell what a file changes of one record.
 *
 * @param part part of the file that the record stands in ({@code agencies})
 * @param code its code; empty for a part that is one record itself
 * @param move what happens to it
 * @param fields what is different; all of its fields when it is added or removed
 */
@Serdeable
public record ConfigurationChange(String part, String code, Move move, List<Field> fields) {
    public ConfigurationChange {
        fields = List.copyOf(fields);
    }

    /** Say what happens to a record. */
    public enum Move {
        ADDED,
        CHANGED,
        REMOVED
    }

    /**
     * Tell what is different in one field.
     *
     * @param path path within the record ({@code time.text})
     * @param before what it holds; nothing where it holds nothing
     * @param after what it is to hold; nothing where it is left out
     */
    @Serdeable
    public record Field(
            String path, @Nullable String before, @Nullable String after) {}
}
