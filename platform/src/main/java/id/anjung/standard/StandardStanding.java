package id.anjung.standard;

import id.anjung.catalog.ModelStanding.State;
import id.anjung.catalog.Service;
import org.jspecify.annotations.Nullable;

/**
 * Say how a mall stands to the model standard of one of its services.
 *
 * @param model what the province offers
 * @param service the mall's service
 * @param state what the mall has made of it
 * @param own the mall's draft, or else its latest published standard
 */
public record StandardStanding(
        ModelStandard model,
        Service service,
        State state,
        @Nullable ServiceStandard own) {
    /** Answer the mall's standard as it would be after following the model; nothing when the mall has none. */
    public @Nullable ServiceStandard followed() {
        return own == null ? null : model.followedBy(own);
    }
}
