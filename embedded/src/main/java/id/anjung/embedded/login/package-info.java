/** Log in at the real Keycloak as a browser does, so that tests hold real tokens (Indonesian: <i>masuk</i>). */
@NullMarked
package id.anjung.embedded.login;

import org.jspecify.annotations.NullMarked;
