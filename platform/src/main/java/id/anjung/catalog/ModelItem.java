package id.anjung.catalog;

import io.micronaut.serde.annotation.Serdeable;
import org.jspecify.annotations.Nullable;

/**
 * Show a model service to programs.
 *
 * @param state {@code OFFERED}, {@code ADOPTED}, {@code CHANGED} or {@code OWN}
 * @param model what the province offers
 * @param own what the mall has of this code
 */
@Serdeable
public record ModelItem(
        String state, Service model, @Nullable Service own) {
    static ModelItem of(ModelStanding standing) {
        return new ModelItem(standing.state().name(), standing.model().service(), standing.own());
    }
}
