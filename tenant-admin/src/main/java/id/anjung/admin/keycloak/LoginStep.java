package id.anjung.admin.keycloak;

import java.util.List;
import java.util.Map;

/** Describe one step of logging in, in Keycloak's words for what is asked and whether it must be. */
sealed interface LoginStep {
    /** Say whether it must be, may be instead of others, depends on its conditions, or is left out. */
    Requirement requirement();

    /**
     * Ask for something, or tell whether the branch that it stands in is to be taken.
     *
     * @param authenticator what asks or tells
     * @param requirement whether it must be
     * @param config how it asks
     */
    record Asking(String authenticator, Requirement requirement, Map<String, String> config) implements LoginStep {
        Asking(String authenticator, Requirement requirement) {
            this(authenticator, requirement, Map.of());
        }
    }

    /**
     * Go through steps of its own.
     *
     * @param name of the branch, the only one of its name in the realm
     * @param requirement whether it must be
     * @param steps in their order
     */
    record Branch(String name, Requirement requirement, List<LoginStep> steps) implements LoginStep {}

    /** Name what Keycloak knows of steps. */
    enum Requirement {
        REQUIRED,
        ALTERNATIVE,
        CONDITIONAL,
        DISABLED
    }
}
