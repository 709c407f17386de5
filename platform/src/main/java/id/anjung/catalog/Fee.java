package id.anjung.catalog;

import id.anjung.register.Checks;
import io.micronaut.serde.annotation.Serdeable;
import org.jspecify.annotations.Nullable;

/**
 * Say what a service costs.
 *
 * @param text the fee as people read it ({@code Gratis})
 * @param rupiah the sum, where there is a single one; zero is free
 */
@Serdeable
public record Fee(String text, @Nullable Long rupiah) {
    /** The largest sum, in rupiah. */
    public static final long MOST = 1_000_000_000_000L;

    public Fee {
        text = Checks.stripped(text);
    }
}
