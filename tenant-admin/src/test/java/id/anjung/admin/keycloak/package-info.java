@NullMarked
package id.anjung.admin.keycloak;

import org.jspecify.annotations.NullMarked;
