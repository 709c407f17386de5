package id.anjung.configuration;

import io.micronaut.serde.annotation.Serdeable;
import java.util.List;

/**
 * Tell what a file would change, or has changed.
 *
 * @param base fingerprint of the configuration that it was compared with
 * @param changes what is different, in the order of the file; none when the mall is as the file says
 */
@Serdeable
public record ConfigurationPlan(String base, List<ConfigurationChange> changes) {
    public ConfigurationPlan {
        changes = List.copyOf(changes);
    }
}
