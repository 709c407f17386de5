/** Live in the whole house: real database, Keycloak, application and browser, started once for all tests. */
@NullMarked
package id.anjung.ui.house;

import org.jspecify.annotations.NullMarked;
