package id.anjung.door.record;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.micronaut.serde.annotation.Serdeable;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Hold a part of a list.
 *
 * @param <T> what is listed
 * @param items this part, in order
 * @param next where the next part begins, for {@code cursor}; nothing when this was the last
 */
@Serdeable
@JsonInclude(JsonInclude.Include.ALWAYS)
public record Page<T>(List<T> items, @Nullable String next) {}
