package id.anjung.catalog;

import io.micronaut.serde.annotation.Serdeable;
import java.util.List;
import java.util.TreeSet;

/**
 * Say how a service is done and reached.
 *
 * @param kind how it is done
 * @param channels how it is reached, at least one, in order and without repeats
 */
@Serdeable
public record Handling(ServiceKind kind, List<ServiceChannel> channels) {
    public Handling {
        channels = List.copyOf(new TreeSet<>(channels));
    }
}
