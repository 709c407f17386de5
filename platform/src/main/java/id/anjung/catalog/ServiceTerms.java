package id.anjung.catalog;

import id.anjung.register.Checks;
import io.micronaut.serde.annotation.Serdeable;
import java.util.List;

/**
 * Say what a citizen brings, waits, pays and gets.
 *
 * @param requirements what to bring, in order
 * @param time how long it takes
 * @param fee what it costs
 * @param product what it yields
 */
@Serdeable
public record ServiceTerms(List<String> requirements, ProcessingTime time, Fee fee, String product) {
    public ServiceTerms {
        requirements = requirements.stream().map(String::strip).distinct().toList();
        product = Checks.stripped(product);
    }
}
