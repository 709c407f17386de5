package id.anjung.agency;

import io.micronaut.core.annotation.Creator;
import io.micronaut.serde.annotation.Serdeable;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Hold a part of a site with its own board.
 *
 * @param code unique in the site
 * @param name for people
 * @param confirmed whether a source confirms it for this site; not, when nothing is said
 */
@Serdeable
public record Zone(String code, String name, @Nullable Boolean confirmed) {
    @Creator
    public Zone {
        confirmed = Objects.requireNonNullElse(confirmed, false);
    }

    /** Name a zone that nobody has confirmed yet. */
    public Zone(String code, String name) {
        this(code, name, false);
    }

    @Override
    public Boolean confirmed() {
        return Objects.requireNonNullElse(confirmed, false);
    }
}
