package id.anjung.catalog;

import org.jspecify.annotations.Nullable;

/**
 * Say how a mall stands to a model service of one of its agencies.
 *
 * @param model what the province offers
 * @param state what the mall has made of it
 * @param own the mall's service of the same code, if it is in use
 */
public record ModelStanding(
        ModelService model, State state, @Nullable Service own) {
    /** Say what a mall has made of a model. */
    public enum State {
        /** The mall has no such service. */
        OFFERED,
        /** The mall has adopted it, and the model is the same since. */
        ADOPTED,
        /** The mall has adopted it, and the model has changed since. */
        CHANGED,
        /** The mall has a service of this code that it did not take from here. */
        OWN
    }
}
