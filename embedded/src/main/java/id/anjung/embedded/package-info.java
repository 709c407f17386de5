/** Run a real database and a real Keycloak as child processes, for the first run and for tests (Indonesian: <i>coba pakai</i>). */
@NullMarked
package id.anjung.embedded;

import org.jspecify.annotations.NullMarked;
