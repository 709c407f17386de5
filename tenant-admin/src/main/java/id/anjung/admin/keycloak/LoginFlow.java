package id.anjung.admin.keycloak;

import java.util.List;

/**
 * Describe a way through Keycloak's pages.
 *
 * @param name of the way, the only one of its name in the realm
 * @param steps in their order
 */
record LoginFlow(String name, List<LoginStep> steps) {}
