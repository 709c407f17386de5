package id.anjung.calendar;

import id.anjung.register.Checks;
import io.micronaut.serde.annotation.Serdeable;
import org.jspecify.annotations.Nullable;

/**
 * Say how a fact is known.
 *
 * @param confirmed whether a source confirms it for this regency
 * @param source where it is known from, in plain words; nothing when nobody said
 */
@Serdeable
public record Evidence(boolean confirmed, @Nullable String source) {
    public Evidence {
        source = Checks.given(source);
    }
}
