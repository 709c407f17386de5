package id.anjung.configuration;

import io.micronaut.serde.annotation.Serdeable;
import java.time.Instant;
import java.util.List;

/**
 * Tell of a file that was applied.
 *
 * @param number counts the files applied to the mall, from 1
 * @param staff account of whoever applied it
 * @param at when
 * @param changes what it changed
 */
@Serdeable
public record ConfigurationVersion(long number, String staff, Instant at, List<ConfigurationChange> changes) {
    public ConfigurationVersion {
        changes = List.copyOf(changes);
    }
}
