package id.anjung.standard;

import io.micronaut.serde.annotation.Serdeable;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Show a model standard to programs.
 *
 * @param service code of the service that it is of
 * @param state {@code OFFERED}, {@code ADOPTED}, {@code CHANGED} or {@code OWN}
 * @param components what the model says, by part
 * @param confirmed whether the province vouches for it
 * @param source where the province knows it from
 * @param own the mall's draft, or else its latest published standard
 */
@Serdeable
record StandardModelItem(
        String service,
        String state,
        Map<Component, String> components,
        boolean confirmed,
        String source,
        @Nullable ServiceStandard own) {
    static StandardModelItem of(StandardStanding standing) {
        var model = standing.model();
        return new StandardModelItem(
                model.service(),
                standing.state().name(),
                model.components(),
                model.confirmed(),
                model.source(),
                standing.own());
    }
}
