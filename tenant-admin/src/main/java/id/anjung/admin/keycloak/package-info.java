/** Write to Keycloak what people are and where they serve (Indonesian: <i>masuk tunggal</i>). */
@NullMarked
package id.anjung.admin.keycloak;

import org.jspecify.annotations.NullMarked;
